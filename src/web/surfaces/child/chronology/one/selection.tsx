import { sayWhen } from '../../../../../calendar/index.ts'
import type { ChosenEntry } from '../../../../../readings/chronology/index.ts'
import { Button, Chip, Details, Empty, Section, Textarea, VoiceLine } from '../../../../kit/index.ts'
import type { Call } from '../../../../contract.ts'
import { sayAuthor, saysWho, stopped } from '../../parts/entry.tsx'
import { RecordLink } from '../../parts/to.tsx'
import type { ChronologyData } from './load.ts'
import { kindWords } from '../../../../words/index.ts'

interface OfPage { readonly data: ChronologyData; readonly call: Call }

/** What was chosen, in the order it happened: each with its words, its way back to the record, and what became of it since. */
export function Selection({ data, call }: OfPage) {
  const { chosen, record } = data
  return (
    <Section id="chosen" title="Chosen" count={chosen.length} more="In the order it happened">
      {chosen.length === 0 && <Empty kind="ask">Nothing is chosen yet. Press Choose beside an entry. Good news belongs in it too.</Empty>}
      <ol class="sl-chosen" role="list">
        {chosen.map((c, i) => (
          <li id={`c-${c.choice.id}`}>
            <p class="sl-chosen__when"><span class="sl-quiet">{i + 1}.</span> {c.entry ? sayWhen(c.entry.happened, record.now) : 'A day you cannot see'} <State chosen={c} /></p>
            <Words chosen={c} data={data} />
            {data.draft && <Presses chosen={c} call={call} n={i + 1} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const states = { corrected: ['today', 'Corrected since'], withdrawn: ['late', 'Withdrawn since'], 'not here': ['unknown', 'You cannot see it'] } as const
/** What became of an entry since it was chosen; nothing when it stands. */
export const State = ({ chosen: c }: { readonly chosen: ChosenEntry }) => (c.state === 'stands' ? null : <Chip tone={states[c.state][0]}>{states[c.state][1]}</Chip>)

function Words({ chosen: c, data: { record } }: { readonly chosen: ChosenEntry; readonly data: ChronologyData }) {
  const { entry, then } = c
  if (!entry || !then) return <p>{c.choice.wording ?? 'An entry of a record that is out of your reach, or was cleared.'}</p>
  return (
    <>
      <p>{stopped(c.choice.wording ?? then.line)}</p>
      {c.choice.wording && <p class="sl-quiet">In other words than the record, which says: {stopped(then.line)}</p>}
      {then.voice && <VoiceLine>{then.voice}</VoiceLine>}
      {c.state === 'corrected' && <p class="sl-now"><span class="sl-label">The record says now</span> {stopped(entry.line)}</p>}
      {entry.withdrawn && <p class="sl-was"><span class="sl-label">Withdrawn</span> {sayAuthor(entry.withdrawn.by, record.names)} said that this was wrong{entry.withdrawn.why ? `: ${stopped(entry.withdrawn.why)}` : '.'}</p>}
      <p class="sl-quiet"><RecordLink record={entry.record}>{kindWords(record.pack, entry.kind)}</RecordLink>, {saysWho(then, record.names)}</p>
    </>
  )
}

function Presses({ chosen: c, call, n }: { readonly chosen: ChosenEntry; readonly call: Call; readonly n: number }) {
  const form = (does: string, label: string) => (
    <form method="post" action={call.url}>
      <Hidden call={call} does={does} row={c.choice.id} />
      <Button small tone="secondary">{label}<span class="govuk-visually-hidden">: entry {n}</span></Button>
    </form>
  )
  const restricted = c.entry?.facts.some((f) => f.sensitivity === 'restricted')
  return (
    <>
      <div class="sl-press">
        {c.state === 'corrected' && form('take', 'Take the corrected words')}
        {form('leave', 'Leave out')}
      </div>
      {!restricted && c.entry && (
        <Details summary={<>{c.choice.wording ? 'Change the words' : 'Use other words'}<span class="govuk-visually-hidden">: entry {n}</span></>}>
          <form method="post" action={call.url}>
            <Hidden call={call} does="word" row={c.choice.id} />
            <Textarea name="wording" id={`w-${c.choice.id}`} label={`Words for entry ${n}`} hint="Shorter or plainer, never more than the record says. Empty: as the record says it." rows={4} value={c.choice.wording ?? c.then?.line ?? ''} />
            <Button small>Keep these words</Button>
          </form>
        </Details>
      )}
    </>
  )
}

const Hidden = ({ call, does, row }: { readonly call: Call; readonly does: string; readonly row: string }) => (
  <>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <input type="hidden" name="do" value={does} />
    <input type="hidden" name="row" value={row} />
  </>
)
