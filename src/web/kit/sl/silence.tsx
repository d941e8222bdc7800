import { Icon } from './icon.tsx'
import type { Words } from '../govuk/index.ts'

/** Nothing was recorded between two dates. Drawn, because silence is not the same as fine. */
export interface SilenceProps {
  /** 'Nothing recorded for 23 days' */
  readonly text: string
  /** both dates, and what was owed in them: '1 to 23 November. A visit was owed on 12 November.' */
  readonly children: Words
}

/** A silence in a timeline. */
export const Silence = (props: SilenceProps) => (
  <li class="sl-silence">
    <div class="sl-entry__when" />
    <div class="sl-entry__dot"><Icon name="silence" /></div>
    <div class="sl-silence__body"><p><strong>{props.text}</strong> {props.children}</p></div>
  </li>
)
