import { dayOf, endOfDay, sayLongDay, sayMoment, sayWhen, type Instant } from '../../../../calendar/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { BasisBadge, Checks, Chip, Icon, type Tone, type Words } from '../../../kit/index.ts'
import { basisWords, dutyStatus, lower, sayOwner, sayWithin, upper } from '../../../words/index.ts'
import { sayChoice } from '../../rules/parts/index.ts'
import { headingOf, saysWho, stopped } from '../parts/entry.tsx'
import { RecordLink, To } from '../parts/to.tsx'
import type { WhyOwed } from './load.ts'

const Box = (props: { readonly label: Words; readonly strong: Words; readonly children?: Words; readonly end?: boolean }) => (
  <div class={props.end ? 'sl-sum__step sl-sum__step--end' : 'sl-sum__step'}>
    {typeof props.label === 'string' ? <span class="sl-label">{props.label}</span> : props.label}<strong>{props.strong}</strong>{props.children}
  </div>
)
const Then = (props: { readonly icon: 'chevron' | 'plus' }) => <div class="sl-sum__op" aria-hidden="true"><Icon name={props.icon} /></div>

/** Whether the law gives the number: a choice beneath an Act is not what the Act says. */
const isLaw = (version: WhyOwed['version']): boolean => version?.numberBasis === 'act' || version?.numberBasis === 'regulation'
const ends = (at: Instant): string => (at === endOfDay(dayOf(at)) ? sayLongDay(dayOf(at)) : sayMoment(at))

/** The sum behind a date: it began, what was tried, what the rule gives, and when it is owed. */
export function Sum(props: { readonly why: WhyOwed }) {
  const { record, reading, duty, version, choice, entries, owner } = props.why
  const began = entries.get(reading.because[0] ?? '')
  const { tone, status, due } = dutyStatus(reading, record.now)
  const tried = reading.attempts.length
  const met = reading.state === 'met' || reading.state === 'met late'
  const words = version === null ? null : basisWords(version)
  return (
    <div class="sl-sum">
      <Box label="It began" strong={reading.arose === null ? 'Not known' : sayWhen(reading.arose, record.now)}>
        <span>{began ? stopped(began.line.split('. ')[0] ?? began.line) : 'The record it came from is not here.'}</span>
        {began && <RecordLink record={began.record}>Its record</RecordLink>}
      </Box>
      <Then icon="chevron" />
      <Box label="What was done" strong={tried === 0 ? 'Nothing yet' : met ? 'It was met' : 'Nothing that counts yet'}>
        <span>{tried === 0 ? 'Nothing on the record could meet it.' : tried === 1 ? 'One thing was looked at.' : `${tried} things were looked at.`}</span>
        {tried > 0 && <To href="#tried">Each, and why</To>}
      </Box>
      <Then icon="plus" />
      <Box label={choice ? 'The limit here is' : isLaw(version) ? 'The law says' : 'The rule says'} strong={upper(sayWithin(version?.within ?? null))}>
        {version && <span>{choice ? <BasisBadge basis="local default" /> : <BasisBadge basis={version.basis} unverified={words?.unverified} />}</span>}
        {words?.number && <span class="sl-quiet">{words.number}</span>}
        {choice && <span class="sl-quiet">{sayChoice(choice.limit, choice.name)}</span>}
        <To href="#law">Where it is written</To>
      </Box>
      <Then icon="chevron" />
      <Box end label={<Chip tone={tone}>{status}</Chip>} strong={reading.due === null ? 'No date to count from' : ends(reading.due)}>
        {reading.dueLatest !== reading.due && <span>{upper(due)}.</span>}
        <span>{met ? upper(due) : `Owed by ${sayOwner(owner, record)}.`}</span>
        {reading.why && <span>{stopped(upper(reading.why))}</span>}
        <span class="govuk-visually-hidden">{duty.title}</span>
      </Box>
    </div>
  )
}

const toneOf: Readonly<Record<'yes' | 'no' | 'cannot tell', Tone>> = { yes: 'met', no: 'none', 'cannot tell': 'unknown' }
const counts: Readonly<Record<'no' | 'cannot tell', string>> = { no: 'This did not count', 'cannot tell': 'We cannot tell whether this counts' }

/** Everything looked at as meeting it: what counted, what did not, and why. */
export function Tried(props: { readonly why: WhyOwed }) {
  const { record, reading, entries } = props.why
  if (reading.attempts.length === 0) return null
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" class="sl-h2 sl-h2--rule">What was done, and whether it counts</h2>
      <Checks label="What was done" checks={reading.attempts.map((a) => {
        const entry: ChronologyEntry | undefined = entries.get(a.fact)
        const why = a.why === null ? '' : `: ${lower(a.why)}`
        const said = a.counts === 'yes' ? (reading.metBy === a.fact ? 'This met it.' : 'This counts too.') : stopped(`${counts[a.counts]}${why}`)
        if (!entry) return { tone: toneOf[a.counts], text: `A record that is not here. ${said}` }
        const what = <RecordLink record={entry.record}>{headingOf(entry.line).title}</RecordLink>
        return { tone: toneOf[a.counts], text: <>{what}, {sayWhen(entry.happened, record.now)}, by {saysWho(entry, record.names)}. {said}</> }
      })} />
    </section>
  )
}

