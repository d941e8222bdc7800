import { randomUUID } from 'node:crypto'
import type { Day } from '../../../../calendar/index.ts'
import type { Body, SubjectId, SubjectKind } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { tryWrite } from '../../write/append.ts'

/** A step to write about somebody or somewhere, by the administrator. Without `record` it opens a new one. */
export interface Writing { readonly subject: SubjectId; readonly about: SubjectKind; readonly kind: string; readonly step: string; readonly on: Day; readonly body: Body; readonly record?: string }

/** Writes it as the fact it is. Null when written; else why not, in words. */
export async function writeStep(call: Call, w: Writing): Promise<string | null> {
  const before = w.record ? await call.reader.record(w.record) : []
  if (w.record && before[0]?.subject !== w.subject) return 'That record is not there any more. Open the page again.'
  const refused = await tryWrite(call, [{
    record: w.record ?? randomUUID(), expects: before.at(-1)?.sequence ?? 0, subject: w.subject, about: w.about, kind: w.kind, step: w.step, happened: { day: w.on }, author: call.user.worker,
    body: w.body,
  }])
  return refused?.message ?? null
}
