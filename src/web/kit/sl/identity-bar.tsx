import { Chips } from './chip.tsx'
import { Fold } from './fold.tsx'
import { Icon } from './icon.tsx'
import { TelLink } from './tel-link.tsx'
import type { Words } from '../govuk/index.ts'
import type { ChipValue } from './chip.tsx'
import type { IconName } from './icon.tsx'

/** Where the child is, who saw them and when. */
export interface Whereabouts {
  /** 'In, at Saltmarsh House', 'Missing since 7:50pm', 'We do not know' */
  readonly place: string
  /** 'in' unless given; 'missing' and 'unknown' change the edge and the icon too */
  readonly tone?: 'in' | 'out' | 'missing' | 'unknown' | undefined
  /** lines under it: 'Seen at 8:05am today by Dee Martins' */
  readonly lines?: readonly Words[] | undefined
  readonly tel?: string | undefined
}

/** One fact in the bar: being with the child, parental responsibility and who does not have it, worker, language. */
export interface IdentityFact {
  readonly icon: IconName
  readonly name: string
  readonly words: Words
}

/** Who this page is about. */
export interface IdentityBarProps {
  /** the name the child uses */
  readonly name: string
  readonly fullName?: string | undefined
  /** what to call them in a sentence: 'Micah', 'the baby'. Shown as 'Likes to be called' when it is a name and not in `name` */
  readonly called: string
  /** '14 years, 8 months'; 'Expected 12 January 2027' */
  readonly age: string
  /** 'born 9 March 2012', 'he, him', 'record 204 118 7': joined with dots */
  readonly about?: readonly string[] | undefined
  readonly chips?: readonly ChipValue[] | undefined
  readonly now?: Whereabouts | undefined
  readonly facts?: readonly IdentityFact[] | undefined
  /** the shorter form, for deeper pages: no facts, and the name is not the page's heading */
  readonly brief?: boolean | undefined
  /** the record as it was known then: 'as known then' is said beside where they were */
  readonly past?: boolean | undefined
  readonly photo?: { readonly src: string; readonly alt: string } | undefined
}

const Photo = (props: IdentityBarProps) => (
  <div class="sl-photo">
    {props.photo ? <img src={props.photo.src} alt={props.photo.alt} width="88" height="88" /> : (
      <svg viewBox="0 0 88 88" width="88" height="88" role="img" aria-label={`No photo of ${props.called} yet`}>
        <rect class="b" width="88" height="88" rx="10" />
        <circle class="p" cx="44" cy="35" r="15" />
        <path class="p" d="M14 88c2-20 14-31 30-31s28 11 30 31z" />
      </svg>
    )}
  </div>
)

/** A name of its own, so worth a line: not part of the name above it, and not 'the baby'. */
const isOwnName = (props: IdentityBarProps): boolean => !props.name.includes(props.called) && /^\p{Lu}/u.test(props.called)

/** Joined with dots; a line never breaks inside one, so a record number stays whole. */
const About = (props: { readonly parts: readonly string[] }) => (
  <span class="sl-quiet">
    {props.parts.map((part, index) => <>{index > 0 && ' · '}<span class="sl-nowrap">{part}</span></>)}
  </span>
)

function Who(props: IdentityBarProps) {
  const Heading = props.brief ? 'p' : 'h1'
  return (
    <div class="sl-id__who">
      <Heading class="sl-id__name">{props.name}</Heading>
      {props.fullName && <p class="sl-id__full"><span class="sl-quiet">Full name</span> {props.fullName}</p>}
      {isOwnName(props) && <p class="sl-id__called"><span class="sl-quiet">Likes to be called</span> {props.called}</p>}
      <p class="sl-id__age">
        <strong>{props.age}</strong>
        {props.about && props.about.length > 0 && <>{' '}<About parts={props.about} /></>}
      </p>
    </div>
  )
}

const placeIcon: Readonly<Record<NonNullable<Whereabouts['tone']>, IconName>> = { in: 'in', out: 'out', missing: 'missing', unknown: 'unknown' }

function Now(props: { readonly now: Whereabouts; readonly name: string; readonly past: boolean | undefined }) {
  const { now } = props
  const tone = now.tone ?? 'in'
  return (
    <div class={`sl-id__now sl-id__now--${tone}`}>
      <p class="sl-label">{props.past ? `Where ${props.name} was, as known then` : `Where ${props.name} is now`}</p>
      <p class="sl-id__place"><Icon name={placeIcon[tone]} /><span>{now.place}</span></p>
      {now.lines?.map(line => <p>{line}</p>)}
      {now.tel && <p><TelLink number={now.tel} /></p>}
    </div>
  )
}

/** The facts, open at a desk. On a phone they fold, so that 'safe now' is in the first screen. */
const Facts = (props: { readonly facts: readonly IdentityFact[]; readonly name: string }) => (
  <Fold summary={`About ${props.name}: ${props.facts.map(fact => fact.name.charAt(0).toLowerCase() + fact.name.slice(1)).join(', ')}`}>
    <dl class="sl-id__facts">
      {props.facts.map(fact => <div><dt><Icon name={fact.icon} />{fact.name}</dt><dd>{fact.words}</dd></div>)}
    </dl>
  </Fold>
)

/** On every page about a child. */
export const IdentityBar = (props: IdentityBarProps) => (
  <>
    <div class="sl-onpaper" aria-hidden="true"><p>{props.name}{props.past && ', as known then'}</p></div>
    <section class={props.brief ? 'sl-id sl-id--brief' : 'sl-id'}
      aria-label={`Who this record is about: ${props.name}${props.past ? ', as known then' : ''}`}>
      <div class="sl-width">
        <div class="sl-id__top">
          <Photo {...props} />
          <Who {...props} />
          {props.chips && props.chips.length > 0 && <Chips chips={props.chips} label="Status" classes="sl-id__chips" />}
          {props.now && <Now now={props.now} name={props.called} past={props.past} />}
        </div>
        {!props.brief && props.facts && props.facts.length > 0 && <Facts facts={props.facts} name={props.called} />}
      </div>
    </section>
  </>
)
