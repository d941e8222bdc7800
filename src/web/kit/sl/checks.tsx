import { Icon } from './icon.tsx'
import { familyOf, toneIcon } from './tone.ts'
import type { Words } from '../govuk/index.ts'
import type { Tone } from './tone.ts'

/** One line with its state. */
export interface Check {
  readonly tone: Tone
  readonly text: Words
}

/** A short list of things that are so, not so, or not known. The words must say which. */
export const Checks = (props: { readonly checks: readonly Check[]; readonly label?: string | undefined }) => (
  <ul class="sl-checks" role="list" aria-label={props.label}>
    {props.checks.map(check => (
      <li class={`sl-check sl-check--${familyOf(check.tone)}`}><Icon name={toneIcon[check.tone]} /><span>{check.text}</span></li>
    ))}
  </ul>
)
