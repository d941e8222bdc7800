import { sayWhen } from '../../../../calendar/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { Panel, TelButton, Voice } from '../../../kit/index.ts'
import { initials, isUnborn, sayReach, upper, type Shared } from '../../../words/index.ts'
import { toChild, toPeople, toSignal, toVoice } from '../../links.ts'
import { sayAuthor } from '../parts/entry.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { sayAnswered } from '../signal/say.ts'
import { Steady } from './steady.tsx'
import { relationsOf, type Relation } from '../parts/responsibility.ts'
import { sayAway, workersNow } from '../parts/workers.ts'

/** What a child told us in confidence is left to its own record: this page stands open on shared screens, perhaps before the very person it is about. */
export const inConfidence = (e: Pick<ChronologyEntry, 'kind'>): boolean => e.kind === 'disclosure'

/** The child's own words, the newest written that were not told in confidence. */
export function TheirWords(props: { readonly record: ChildRecord; readonly entries: readonly ChronologyEntry[] }) {
  const { record } = props
  const heard = props.entries.find((e) => e.voice !== null && e.withdrawn === null && !inConfidence(e))
  if (!heard?.voice) {
    return (
      <section class="sl-voice" aria-labelledby="voice">
        <h2 id="voice" class="sl-voice__h">In {record.called}’s words</h2>
        <p class="sl-voice__meta">Nobody has written down anything {record.called} said. Ask, and write it as they say it. <To href={toVoice(record.child)}>What else was asked</To></p>
      </section>
    )
  }
  const heading = record.card && isUnborn(record.card) ? 'What was seen and heard of the baby' : `In ${record.called}’s words`
  const written = <>Written down by {sayAuthor(heard.author, record.names)}, {sayWhen(heard.happened, record.now)}. <RecordLink record={heard.record}>Where it was said</RecordLink></>
  return <Voice heading={heading} words={[heard.voice]} meta={[written, <To href={toVoice(record.child)}>Everything {record.called} said, and what came of it</To>]} />
}

const responsibility = { yes: 'Holds parental responsibility', no: 'Does not hold parental responsibility', 'not-known': 'Not known if they hold parental responsibility' } as const
/** 'Mother. Holds parental responsibility'. */
const sayWho = (r: Relation): string | null => [r.is && upper(r.is), r.pr && responsibility[r.pr]].filter(Boolean).join('. ') || null
const safely = (r: Relation): string | null => r.safeContact && `Reaching them safely: ${r.safeContact}`
/** Colours of the round marks, taken in turn. */
const shadeOf = (i: number): number => (i % 6) + 1

const Someone = (props: { readonly name: string; readonly shade: number; readonly lines: readonly (string | null)[]; readonly phone: string | null }) => (
  <li>
    <span class={`sl-avatar sl-avatar--${props.shade}`} aria-hidden="true">{initials(props.name)}</span>
    <div><strong>{props.name}</strong>{props.lines.filter((l) => l !== null).map((l) => <span>{l}</span>)}</div>
    {props.phone && <TelButton number={props.phone} who={props.name} />}
  </li>
)

/** Family in the box; the page of people has everyone. */
const familyShown = 6

/** Family first, then the people whose job it is. */
export function KeyPeople(props: { readonly record: ChildRecord }) {
  const { record } = props
  const family = relationsOf(record).filter((r) => !r.ended).slice(0, familyShown)
  const workers = workersNow(record)
  return (
    <Panel title="Key people" id="people">
      {family.length + workers.length === 0 && <p>Nobody has been written down yet.</p>}
      <ul class="sl-people" role="list">
        {family.map((r, i) => <Someone name={r.name} shade={shadeOf(i)} phone={r.phone} lines={[sayWho(r), safely(r)]} />)}
        {workers.map((w, i) => <Someone name={w.name} shade={shadeOf(i + family.length)} phone={w.phone} lines={[upper(w.roleWords), sayAway(record, w.worker)]} />)}
      </ul>
      <Steady record={record} />
      <p class="sl-after"><To href={toPeople(record.child)}>All the people, and how to reach them safely</To></p>
    </Panel>
  )
}

/** Patterns, each with what makes it. Others are named only when they are within this reader's reach. */
export function Patterns(props: { readonly record: ChildRecord }) {
  const { record } = props
  if (record.readings.signals.length === 0) return null
  return (
    <Panel title="Worth a thought" id="patterns">
      {record.readings.signals.map((s) => {
        const definition = record.pack.signals.find((d) => d.id === s.rule)
        const within = s.content.others.filter((o) => record.names(o.subject) !== null)
        const hidden = s.content.others.length - within.length
        return (
          <>
            <p><To href={toSignal(record.child, s.rule, s.key)}>{s.content.says}</To>. {sayAnswered(s.content.answer, record.names, record.now)}.</p>
            {within.map((o) => <p><To href={toChild(o.subject)}>{record.names(o.subject)}</To>: {o.says}.</p>)}
            {hidden > 0 && <p>{hidden === 1 ? 'A child you do not work with shares' : `${hidden} children you do not work with share`} it. Ring the team manager.</p>}
            {definition && <p class="sl-quiet">{definition.source}</p>}
          </>
        )
      })}
    </Panel>
  )
}

/** Why this reader can open the record. */
export const WhyMe = (props: { readonly record: ChildRecord; readonly why: readonly Shared[] }) => (
  <Panel title="Why can I see this?" id="why-me">
    {sayReach(props.why, props.record).map((s) => <p>{s}.</p>)}
    <p class="sl-quiet">Every time this record is opened, that is kept.</p>
  </Panel>
)
