import { Button } from '../govuk/index.ts'
import { Icon } from './icon.tsx'

/** You are looking at the past: the moment, what is set aside, that you cannot write, and the way back. It sticks to the top. */
export interface AsKnownBannerProps {
  /** 'The record as it was known on Friday 20 November 2026, 5:00pm.' */
  readonly moment: string
  /** '7 later entries and 1 correction are set aside.' */
  readonly setAside?: string | undefined
  readonly backHref: string
}

export const AsKnownBanner = (props: AsKnownBannerProps) => (
  <div class="sl-asknown" role="region" aria-label="You are looking at the past">
    <div class="sl-width">
      <div class="sl-asknown__words">
        <Icon name="back" />
        <p><strong>{props.moment}</strong> {props.setAside} You cannot write here.</p>
      </div>
      <Button href={props.backHref} small>Back to now</Button>
    </div>
  </div>
)
