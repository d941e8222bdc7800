import { dutyCases } from '../../../../readings/duty/index.ts'

const done = [{ did: 'assessment.begun', on: '2026-10-01', says: { kind: 'CF' } }, { did: 'assessment.approved', on: '2026-11-02 10:00', says: { agreed: true } }]
const shared = (on: string, to?: string) => ({ did: 'assessment.shared', on, says: to ? { to } : { child: true } })

export default dutyCases('assessment/share', [
  { name: 'The fifth working day is not over', given: done, at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'The sixth begins', given: done, at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Given on the fifth', given: [...done, shared('2026-11-09 17:00', 'Mum and Dad')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Given on the sixth', given: [...done, shared('2026-11-10 09:00', 'Mum and Dad')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'It does not say who was given it',
    given: [...done, shared('2026-11-05')], at: '2026-11-10 09:00', reads: [{ state: 'overdue', why: /who was given/ }],
  },
  {
    name: 'A draft given before it was agreed',
    given: [done[0]!, shared('2026-10-20', 'Mum'), done[1]!], at: '2026-11-05 09:00', reads: [{ state: 'open', why: /before it was agreed/ }],
  },
  { name: 'Sent back: nothing to give yet', given: [done[0]!, { ...done[1]!, says: { agreed: false } }], at: '2026-11-20 09:00', reads: [] },
])
