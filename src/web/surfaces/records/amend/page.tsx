import { encode } from '../../../../records/form/index.ts'
import { definePage, notHere, type Call, type Posted } from '../../../contract.ts'
import { toDraft, toRecord } from '../../links.ts'
import { begin } from '../../write/begin.ts'
import { changeable } from '../begin-change.ts'

/** `/records/:record/amend/:sequence`: begins a better version of one step, filled with what it says now. */
export default definePage<null>({
  path: '/records/:record/amend/:sequence',
  permission: 'record:write',
  audit: 'Began a correction',
  about: () => null,
  load: async (call) => ({ redirect: toRecord(call.params['record'] ?? '') }),
  title: () => 'Correct a record',
  view: () => ({ main: null }),
  post: { permission: 'record:write', handle: amend },
})

async function amend(call: Call): Promise<Posted<null>> {
  const sequence = Number(call.params['sequence'])
  const found = await changeable(call, (record) => record.steps.find((s) => s.sequence === sequence)?.step ?? null)
  if (!('record' in found)) return found
  const { record, type, about, last } = found
  const view = record.steps.find((s) => s.sequence === sequence)
  const step = view && type.steps[view.step]
  if (!view || !step || step.automatic) return notHere
  const answers = encode(step, type.read(view.current), view.happened)
  const draft = await begin(call, type, {
    record: record.record, kind: type.id, step: view.step, act: 'amend', amends: sequence, expects: last, subject: record.subject, about, answers,
  })
  return { redirect: toDraft(draft) }
}
