import { BasisBadge } from './basis-badge.tsx'
import { Chip } from './chip.tsx'
import type { Words } from '../govuk/index.ts'
import type { BasisName } from './basis-badge.tsx'

/** One of the few things that go to a director one by one. It stays until it is resolved, not until it is read. */
export interface RedLineProps {
  readonly title: string
  readonly href: string
  /** 'Since Sunday 22 November, 11:20pm' */
  readonly since: string
  readonly children: Words
  readonly basis: BasisName
  readonly unverified?: boolean | undefined
  /** the limit in a few words: 'Missing over 24 hours' */
  readonly limit: string
  readonly whyHref: string
  /** who has it now; 'Nobody has it' is said, never left blank */
  readonly whoHasIt: Words
  readonly doneSoFar?: Words
  /** who acknowledged it, when, and what they said: its edge thins, it does not go away */
  readonly acknowledged?: readonly { readonly by: string; readonly at: string; readonly words: string }[] | undefined
  /** the presses: a form with the Acknowledge button, links to ring */
  readonly act: Words
  readonly id?: string | undefined
}

const State = (props: { readonly acknowledged: boolean; readonly since: string }) => (
  <p class="sl-red__state">
    {props.acknowledged ? <Chip tone="soon" icon="eye">Acknowledged, still open</Chip> : <Chip tone="late">Not acknowledged</Chip>}
    {' '}<span class="sl-quiet">{props.since}</span>
  </p>
)

const Side = (props: RedLineProps) => (
  <dl class="sl-red__side">
    <div><dt>Who has it</dt><dd>{props.whoHasIt}</dd></div>
    {props.doneSoFar && <div><dt>Done so far</dt><dd>{props.doneSoFar}</dd></div>}
  </dl>
)

export function RedLine(props: RedLineProps) {
  const said = props.acknowledged ?? []
  return (
    <li class={said.length > 0 ? 'sl-red sl-red--ack' : 'sl-red sl-red--late'} id={props.id}>
      <div class="sl-red__main">
        <State acknowledged={said.length > 0} since={props.since} />
        <h3 class="sl-h3"><a class="govuk-link govuk-link--no-visited-state" href={props.href}>{props.title}</a></h3>
        <div class="sl-red__words">{props.children}</div>
        {said.map(one => <p class="sl-red__said"><strong>{one.by}, {one.at}</strong> “{one.words}”</p>)}
        <p class="sl-duty__basis">
          <BasisBadge basis={props.basis} unverified={props.unverified} /> <span>{props.limit}</span>{' '}
          <a class="govuk-link govuk-link--no-visited-state" href={props.whyHref}>
            Why am I told?<span class="govuk-visually-hidden"> {props.title}</span>
          </a>
        </p>
      </div>
      <Side {...props} />
      <div class="sl-red__do">{props.act}</div>
    </li>
  )
}

/** Red lines, those nobody has acknowledged first. */
export const RedLineList = (props: { readonly children: Words; readonly label?: string | undefined }) => (
  <ul class="sl-reds" role="list" aria-label={props.label}>{props.children}</ul>
)
