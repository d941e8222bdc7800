import { Chip } from './chip.tsx'
import { Icon } from './icon.tsx'
import { VoiceLine } from './voice.tsx'
import type { Words } from '../govuk/index.ts'
import type { IconName } from './icon.tsx'

/** One thing that happened. On the left when it was so; beneath, who wrote it and when we knew. */
export interface TimelineEntryProps {
  /** 'Sun 22 Nov' */
  readonly day: string
  /** '6:15am'; left out when only the day is known */
  readonly time?: string | undefined
  readonly icon: IconName
  readonly title: string
  readonly href?: string | undefined
  /** the child's own words */
  readonly voice?: string | undefined
  readonly children?: Words
  /** 'Dee Martins, Saltmarsh House · written 40 minutes after' */
  readonly meta?: Words
  /** 'late' for harm or danger, 'was' for one corrected later, 'lock' for one that may not be opened */
  readonly mark?: 'late' | 'was' | 'lock' | undefined
  /** what was known then, above what is known now; says 'Corrected later' beside the title */
  readonly corrected?: { readonly thenLabel: string; readonly then: Words; readonly now: Words } | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly id?: string | undefined
}

const Corrected = (props: NonNullable<TimelineEntryProps['corrected']>) => (
  <div class="sl-corrected">
    <div class="sl-was"><span class="sl-label">{props.thenLabel}</span> {props.then}</div>
    <div class="sl-now"><span class="sl-label">Known now</span> {props.now}</div>
  </div>
)

export function TimelineEntry(props: TimelineEntryProps) {
  const Heading = `h${props.headingLevel ?? 3}` as 'h3'
  const mark = props.mark ?? (props.corrected ? 'was' : undefined)
  return (
    <li class={mark ? `sl-entry sl-entry--${mark}` : 'sl-entry'} id={props.id}>
      <div class="sl-entry__when"><span>{props.day}</span>{props.time && <>{' '}<span class="sl-quiet">{props.time}</span></>}</div>
      <div class="sl-entry__dot"><Icon name={props.icon} /></div>
      <div class="sl-entry__body">
        <Heading class="sl-entry__title">
          {props.href ? <a class="govuk-link govuk-link--no-visited-state" href={props.href}>{props.title}</a> : props.title}
          {props.corrected && <>{' '}<Chip tone="unknown" icon="back">Corrected later</Chip></>}
        </Heading>
        {props.children && <div class="sl-entry__words">{props.children}</div>}
        {props.voice && <VoiceLine>{props.voice}</VoiceLine>}
        {props.corrected && <Corrected {...props.corrected} />}
        {props.meta && <p class="sl-entry__meta">{props.meta}</p>}
      </div>
    </li>
  )
}

/** A restricted record: that it exists, when, and who to ask. Never what it says or is about. */
export const RestrictedEntry = (props: { readonly day: string; readonly heldBy: string; readonly askHref?: string | undefined }) => (
  <TimelineEntry
    day={props.day} icon="lock" mark="lock" title="A restricted record is here"
    meta={(
      <>
        You may know it exists, not what it says. Held by {props.heldBy}.
        {props.askHref && <>{' '}<a class="govuk-link govuk-link--no-visited-state" href={props.askHref}>Ask to see it</a></>}
      </>
    )}
  />
)

/** Starts a month in a long timeline. */
export const TimelineMonth = (props: { readonly children: string }) => <li class="sl-month"><h2>{props.children}</h2></li>

/** Says that entries written later are set aside, when looking at the past. */
export const TimelineLater = (props: { readonly children: Words }) => (
  <li class="sl-later">
    <div class="sl-entry__when" />
    <div class="sl-entry__dot"><Icon name="eye" /></div>
    <div class="sl-later__body"><p>{props.children}</p></div>
  </li>
)

/** Entries, newest first. Children are TimelineEntry, Silence, RestrictedEntry, TimelineMonth and TimelineLater. */
export const Timeline = (props: { readonly children: Words; readonly label?: string | undefined }) => (
  <ol class="sl-line" role="list" aria-label={props.label}>{props.children}</ol>
)
