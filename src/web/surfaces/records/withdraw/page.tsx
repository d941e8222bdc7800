import { isAutomatic } from '../../../../ledger/index.ts'
import { definePage, type Call, type Posted } from '../../../contract.ts'
import { toDraft, toRecord } from '../../links.ts'
import { begin } from '../../write/begin.ts'
import { changeable } from '../begin-change.ts'

/** `/records/:record/withdraw`: begins saying that a whole record was wrong. */
export default definePage<null>({
  path: '/records/:record/withdraw',
  permission: 'record:write',
  audit: 'Began to withdraw a record',
  about: () => null,
  load: async (call) => ({ redirect: toRecord(call.params['record'] ?? '') }),
  title: () => 'Withdraw a record',
  view: () => ({ main: null }),
  post: { permission: 'record:write', handle: withdraw },
})

async function withdraw(call: Call): Promise<Posted<null>> {
  const found = await changeable(call, (record) => record.facts[0]?.step ?? null)
  if (!('record' in found)) return found
  const { record, type, about, last } = found
  // Proof that somebody was told is never taken back.
  if (record.facts[0] && isAutomatic(record.facts[0])) return { notAllowed: 'Sightline wrote this by itself, so nobody can withdraw it.' }
  const step = record.facts[0]?.step ?? ''
  const draft = await begin(call, type, {
    record: record.record, kind: type.id, step, act: 'withdraw', expects: last, subject: record.subject, about, answers: {},
  })
  return { redirect: toDraft(draft) }
}
