import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = (says: { readonly [field: string]: unknown } = {}) => ({ did: 'protection-plan.begun', on: '2026-11-02 12:00', says })
const group = (says: { readonly [field: string]: unknown } = {}, on = '2026-11-12 14:00', record = 'group') => ({ did: 'core-group.held', record, on, says })
const ifNot = 'By Christmas we ask a court.'
const at = '2026-11-20 09:00'

export default dutyCases('protection/contingency', [
  { name: 'No core group yet', given: [begun()], at, reads: [] },
  { name: 'The last minute of its day', given: [begun(), group()], at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12', why: /if nothing changes/ }] },
  { name: 'The next day begins', given: [begun(), group()], at: '2026-11-13 00:00', reads: [{ state: 'overdue', due: '2026-11-12' }] },
  { name: 'It was in the plan from the beginning', given: [begun({ ifNot }), group()], at, reads: [{ state: 'met' }] },
  { name: 'The core group wrote it', given: [begun(), group({ ifNot })], at, reads: [{ state: 'met' }] },
  { name: 'The plan was changed a week later', given: [begun(), group(), { did: 'protection-plan.changed', on: '2026-11-19 09:00', says: { ifNot } }], at, reads: [{ state: 'met late' }] },
  { name: 'The next core group wrote it', given: [begun(), group(), group({ ifNot }, '2026-12-09 14:00', 'next')], at: '2026-12-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [begun(), group()], at, reads: [{ state: 'cannot tell' }] },
])
