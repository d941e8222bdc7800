import { Button } from '../govuk/index.ts'
import { BasisBadge } from './basis-badge.tsx'
import { Chip } from './chip.tsx'
import { Clock } from './clock.tsx'
import type { Words } from '../govuk/index.ts'
import type { BasisName } from './basis-badge.tsx'
import type { Link } from './link.ts'
import type { Tone } from './tone.ts'

/** One thing owed: when, what, act. Everything is already words. */
export interface DutyRowProps {
  readonly tone: Tone
  /** the status in words: 'Overdue 10 days', 'Owed today', 'Cannot tell' */
  readonly status: string
  /** 'was due Sat 14 Nov', 'by midnight, Tue 24 Nov', 'no date to count from' */
  readonly due: string
  /** how far its time has run (see Clock); left out when there is nothing to count */
  readonly elapsed?: number | undefined
  /** whose it is, when the page is not about one child */
  readonly child?: (Link & { readonly age?: string | undefined }) | undefined
  readonly title: string
  readonly note?: Words
  readonly basis: BasisName
  /** nobody has checked the limit against its source */
  readonly unverified?: boolean | undefined
  /** the source, as a person would cite it */
  readonly cite?: Words
  /** the page that shows its working */
  readonly whyHref?: string | undefined
  /** who owes it; said even when it is 'Nobody' */
  readonly owner?: string | undefined
  /** the one main press; `main` makes it solid, for what this reader should do now */
  readonly press?: (Link & { readonly main?: boolean | undefined }) | undefined
  /** a form that is one press, in place of `press`, for what keeps something the moment it is pressed */
  readonly act?: Words
  /** quieter ways on */
  readonly links?: readonly Link[] | undefined
  /** 2 to 4, so that headings on the page stay in order; 3 unless given */
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

const When = (props: DutyRowProps) => (
  <div class="sl-duty__when">
    <Chip tone={props.tone}>{props.status}</Chip>
    {props.elapsed !== undefined && <Clock tone={props.tone} elapsed={props.elapsed} />}
    <p class="sl-duty__due">{props.due}</p>
  </div>
)

/** How binding it is, where that is written, and why it is owed at all. */
const Basis = (props: DutyRowProps & { readonly whole: string }) => (
  <p class="sl-duty__basis">
    <BasisBadge basis={props.basis} unverified={props.unverified} />
    {props.cite && <>{' '}<span>{props.cite}</span></>}
    {props.whyHref && (
      <>
        {' '}
        <a class="govuk-link govuk-link--no-visited-state sl-nowrap" href={props.whyHref}>
          Why?<span class="govuk-visually-hidden"> Why is this owed: {props.whole}</span>
        </a>
      </>
    )}
  </p>
)

const Act = (props: DutyRowProps & { readonly whole: string }) => (
  <div class="sl-duty__do">
    {props.owner && <p class="sl-duty__who"><span>Owner</span> {props.owner}</p>}
    {props.press && (
      <Button href={props.press.href} small tone={props.press.main ? undefined : 'secondary'}>
        {props.press.text}<span class="govuk-visually-hidden"> {props.whole}</span>
      </Button>
    )}
    {props.act}
    {props.links?.map(link => (
      <a class="govuk-link govuk-link--no-visited-state" href={link.href}>
        {link.text}<span class="govuk-visually-hidden">: {props.whole}</span>
      </a>
    ))}
  </div>
)

export function DutyRow(props: DutyRowProps) {
  const Heading = `h${props.headingLevel ?? 3}` as 'h3'
  const whole = props.child ? `${props.title}, ${props.child.text}` : props.title
  return (
    <li class={`sl-duty sl-duty--${props.tone}`}>
      <When {...props} />
      <div class="sl-duty__what">
        {props.child && (
          <p class="sl-duty__child">
            <a class="govuk-link govuk-link--no-visited-state" href={props.child.href}>{props.child.text}</a>
            {props.child.age && <>{' '}<span class="sl-quiet">{props.child.age}</span></>}
          </p>
        )}
        <Heading class="sl-duty__title">{props.title}</Heading>
        {props.note && <p class="sl-duty__note">{props.note}</p>}
        <Basis {...props} whole={whole} />
      </div>
      <Act {...props} whole={whole} />
    </li>
  )
}

/** Rows in the order a person acts: overdue, today, later, cannot tell. `children` are DutyRows. */
export const DutyList = (props: { readonly children: Words; readonly label?: string | undefined }) => (
  <ul class="sl-duties" role="list" aria-label={props.label}>{props.children}</ul>
)
