import { Icon } from './icon.tsx'
import { TelLink } from './tel-link.tsx'
import type { Words } from '../govuk/index.ts'
import type { IconName } from './icon.tsx'

/** One number to ring. */
export interface Ring {
  readonly who: string
  /** 'day and night', 'until 5:30pm', 'police' */
  readonly when: string
  /** Null: nobody has written it, and that is said. */
  readonly tel: string | null
}

/** Is the child safe now: an answer that admits its limit, its reasons and its records, with who to ring in the same box. */
export interface SafeNowProps {
  /** 'Micah' */
  readonly called: string
  /** 'met': as far as we know, yes; 'late': no; 'unknown': we cannot tell */
  readonly tone: 'met' | 'late' | 'unknown'
  /** 'As far as we know, yes.' */
  readonly answer: string
  /** why, each a paragraph */
  readonly reasons: readonly Words[]
  /** how many records the answer was read from, and where to read them */
  readonly readFrom: { readonly count: number; readonly href: string }
  readonly worries?: Words
  readonly helps?: Words
  readonly ring: readonly Ring[]
  /** the plan for when the child goes missing */
  readonly plan?: { readonly text: string; readonly href: string } | undefined
}

const icons: Readonly<Record<SafeNowProps['tone'], IconName>> = { met: 'met', late: 'late', unknown: 'unknown' }

const ReadFrom = (props: SafeNowProps['readFrom']) => {
  const records = props.count === 1 ? '1 record' : `${props.count} records`
  return (
    <span class="sl-quiet">
      Read from <a class="govuk-link govuk-link--no-visited-state" href={props.href}>{records}</a>. It cannot know what nobody has written.
    </span>
  )
}

const Answer = (props: SafeNowProps) => (
  <div class="sl-safe__answer">
    <h2 id="safe" class="sl-safe__q">Is {props.called} safe now?</h2>
    <p class="sl-safe__a"><Icon name={icons[props.tone]} /><span>{props.answer}</span></p>
    {props.reasons.map((reason, index) => (
      <p>{reason}{index === props.reasons.length - 1 && <>{' '}<ReadFrom {...props.readFrom} /></>}</p>
    ))}
    {props.reasons.length === 0 && <p><ReadFrom {...props.readFrom} /></p>}
    {(props.worries || props.helps) && (
      <p>
        {props.worries && <><strong>What worries us:</strong> {props.worries}</>}
        {props.helps && <>{' '}<strong>What helps:</strong> {props.helps}</>}
      </p>
    )}
  </div>
)

export const SafeNow = (props: SafeNowProps) => (
  <section class={`sl-safe sl-safe--${props.tone}`} aria-labelledby="safe">
    <Answer {...props} />
    <div class="sl-safe__ring">
      <h3 class="sl-label">Who to ring</h3>
      <ul class="sl-ring" role="list">
        {props.ring.map(ring => <li><span>{ring.who} <span class="sl-quiet">{ring.when}</span></span>{ring.tel === null ? <strong>No number is written</strong> : <TelLink number={ring.tel} />}</li>)}
      </ul>
      {props.plan && (
        <p class="sl-safe__plan"><a class="govuk-link govuk-link--no-visited-state" href={props.plan.href}>{props.plan.text}</a></p>
      )}
    </div>
  </section>
)
