import { mayWrite } from '../../../../access/index.ts'
import { isId, living, type Living } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Button } from '../../../kit/index.ts'
import { called, type NameBook } from '../../../words/index.ts'
import { toFile, toRecord } from '../../links.ts'
import { partsRead } from '../../released/as-read.tsx'
import { Brief } from '../../write/brief.tsx'
import { wordsToThinkAbout } from '../../write/draft/language.tsx'
import { namesOf, peopleIn } from '../../write/known.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { howItReads } from '../../write/to-child/help.ts'
import { ToChild } from '../../write/to-child/view.tsx'

interface ToChildPage { readonly record: Living; readonly type: RecordType; readonly card: Card | null; readonly names: NameBook }

/** `/records/:record/to-child`: a record as the child it is about will read it, with one press to release it. */
export default definePage<ToChildPage>({
  path: '/records/:record/to-child',
  permission: 'child:read',
  audit: 'Read a record as the child would',
  about: (d) => d.record.subject,
  load,
  title: (d) => `As ${called(d.card)} will read it`,
  view: (d, call) => ({ main: <View page={d} call={call} />, top: <Brief card={d.card} about="child" now={call.now} />, place: 'children' }),
})

function View({ page: { record, type, card, names }, call }: { readonly page: ToChildPage; readonly call: Call }) {
  const parts = partsRead(type, record), name = called(card)
  return (
    <ToChild card={card} title={type.title} parts={parts} names={names} now={call.now} fileHref={(hash) => toFile(record.record, hash)}
      words={parts.flatMap((p) => wordsToThinkAbout(p.step, p.body, call.pack))} reads={parts.map((p) => howItReads(p.step, p.body, card ? name : null))}
      presses={(
        <>
          {mayWrite(call.user.roles, 'release', 'given') && type.id !== 'release' && (
            <StartWriting csrf={call.csrf} child={record.subject} kind="release" step="given" prefill={{ aboutRecord: record.record }} label={`Release it to ${name}`} />
          )}
          <Button href={toRecord(record.record)} tone="secondary">Back to the record, to correct it</Button>
        </>
      )} />
  )
}

async function load(call: Call): Promise<Loaded<ToChildPage>> {
  const record = isId(call.params['record']) ? living(await call.reader.record(call.params['record']))[0] : undefined
  const type = record && call.pack.recordTypes.find((t) => t.id === record.kind)
  if (!record || !type || record.withdrawn || await call.reader.about(record.subject) !== 'child') return notHere
  return { data: { record, type, names: await namesOf(call, peopleIn([record])), card: (await call.reader.cards([record.subject])).get(record.subject) ?? null } }
}
