import { InsetText } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'

/** Where somebody sets up their account. */
export const joinLink = (call: Call, token: string): string => new URL(`/join/${token}`, call.visit.site.url).href

/** A one-time link, shown once for the administrator to pass on. */
export const LinkOnce = (props: { readonly name: string; readonly link: string }) => (
  <InsetText>
    <p class="govuk-body"><strong>Pass this link to {props.name} yourself</strong>, in person or by a message only they read. It is shown once, works once, and for three days. Whoever opens it first sets up the account.</p>
    <p class="govuk-body sl-link">{props.link}</p>
  </InsetText>
)
