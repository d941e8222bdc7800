import { Icon } from './icon.tsx'
import { dial } from './link.ts'

/** One press to ring. */
export const TelLink = (props: { readonly number: string }) => (
  <a class="sl-tel" href={dial(props.number)}><Icon name="phone" />{props.number}</a>
)

/** One press to ring, as a round button beside a person's name. */
export const TelButton = (props: { readonly number: string; readonly who: string }) => (
  <a class="sl-tel sl-tel--icon" href={dial(props.number)}>
    <Icon name="phone" /><span class="govuk-visually-hidden">Ring {props.who} on {props.number}</span>
  </a>
)
