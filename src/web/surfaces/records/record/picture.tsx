import { sayDay, sayWhen } from '../../../../calendar/index.ts'
import { checkAnswer, checksIn, type Check } from '../../../../packs/index.ts'
import type { Living } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { Chip, Section } from '../../../kit/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'

/** Everybody who was asked on a record of agency checks, side by side: who answered what, and who has not. Nothing on any other record. */
export function Picture({ record, call }: { readonly record: Living; readonly call: Call }) {
  const checks = record.kind === 'agency-checks' ? checksIn(record.steps) : []
  if (checks.length === 0) return null
  const waiting = checks.filter((c) => c.answer === null).length
  return (
    <Section id="picture" title="Who was asked, and who answered" more={waiting === 0 ? 'Everybody has answered' : `${waiting} of ${checks.length} ${waiting === 1 ? 'has' : 'have'} not answered`}>
      <WideTable label="Who was asked, and who answered" head={['Agency', 'Needed by', 'Answer', 'What they said']} rows={checks.map((c) => [
        c.agency ?? 'An agency with no name', c.by ? sayDay(c.by, call.now) : 'Nobody wrote by when',
        <Answer check={c} call={call} />, said(c),
      ])} />
    </Section>
  )
}

const tones: { readonly [answer: string]: 'met' | 'none' | 'late' } = { KNOWN: 'met', NOTHING: 'none', REFUSED: 'late' }

const Answer = ({ check, call }: { readonly check: Check; readonly call: Call }) => (check.answered === null || check.answer === null
  ? <Chip tone="unknown">Not answered yet</Chip>
  : <><Chip tone={tones[check.answer] ?? 'none'}>{checkAnswer.codes.find((a) => a.code === check.answer)?.label ?? check.answer}</Chip><br /><span class="sl-quiet">{sayWhen(check.answered.happened, call.now)}</span></>)

const said = ({ answered }: Check): string => {
  const words = answered?.body['knows'] ?? answered?.body['notTold']
  return typeof words === 'string' ? words : answered ? 'Nothing more was written.' : 'Silence is not an answer.'
}
