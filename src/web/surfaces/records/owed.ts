import type { Living } from '../../../ledger/index.ts'
import type { DutyReading } from '../../../readings/duty/index.ts'
import type { Stored } from '../../../store/index.ts'

const stillOwed: readonly DutyReading['state'][] = ['open', 'overdue', 'cannot tell']

/** Everything read from a record: what it brought about, whether it is still owed or not. */
function readFrom(record: Living, duties: readonly Stored<DutyReading>[]): readonly Stored<DutyReading>[] {
  const facts = new Set(record.facts.map((f) => f.id))
  return duties.filter((d) => d.content.key.startsWith(record.record) || d.content.because.some((f) => facts.has(f)))
}

/** What is owed now because of a record. */
export const owedBy = (record: Living, duties: readonly Stored<DutyReading>[]): readonly Stored<DutyReading>[] =>
  readFrom(record, duties).filter((d) => stillOwed.includes(d.content.state))
