import { isId, type Living, living, type SubjectKind } from '../../../ledger/index.ts'
import type { RecordType } from '../../../records/index.ts'
import { notHere, type Call, type NotAllowed } from '../../contract.ts'
import { mayWriteAbout, notYours } from '../write/may.ts'

/** A record that this person may correct or withdraw. */
export interface Changeable { readonly record: Living; readonly type: RecordType; readonly about: SubjectKind; readonly last: number }

/** The record in the address, if this person may write `step` of it. `step` is chosen from the record; null when it has none. */
export async function changeable(call: Call, step: (record: Living) => string | null): Promise<Changeable | typeof notHere | NotAllowed> {
  const record = isId(call.params['record']) ? living(await call.reader.record(call.params['record']))[0] : undefined
  const type = record && call.pack.recordTypes.find((t) => t.id === record.kind)
  const about = record ? await call.reader.about(record.subject) : null
  if (!record || !type || !about) return notHere
  const changes = step(record)
  if (changes === null || record.withdrawn) return notHere
  if (!(await mayWriteAbout(call, type.id, changes, record.subject, about))) return notYours(call, type.id, changes)
  return { record, type, about, last: record.facts.at(-1)?.sequence ?? 0 }
}
