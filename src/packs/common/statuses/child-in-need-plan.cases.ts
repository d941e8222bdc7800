import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const agreed = (on: string, record = 'child-in-need-plan') => ({ did: 'child-in-need-plan.agreed', record, on })
const ended = (on: string, record = 'child-in-need-plan') => ({ did: 'child-in-need-plan.ended', record, on, says: { outcome: 'BETTER' } })

export default statusCases('child-in-need-plan', [
  { name: 'Running', at, given: [agreed('2026-06-01')], spans: [{ from: '2026-06-01', to: null, key: 'child-in-need-plan' }] },
  {
    name: 'A change goes on with it',
    at, given: [agreed('2026-06-01'), { did: 'child-in-need-plan.changed', on: '2026-07-01' }], spans: [{ from: '2026-06-01', to: null }],
  },
  {
    name: 'A review that decides to end it has not ended it', at,
    given: [agreed('2026-06-01'), { did: 'child-in-need-review.held', on: '2026-07-01', says: { outcome: 'END' } }], spans: [{ from: '2026-06-01', to: null }],
  },
  { name: 'Ended', at, given: [agreed('2026-06-01'), ended('2026-09-01')], spans: [{ from: '2026-06-01', to: '2026-09-01' }] },
  {
    name: 'A second plan is a second span', at, given: [agreed('2026-01-05', 'a'), ended('2026-05-01', 'a'), agreed('2026-10-01', 'b')],
    spans: [{ from: '2026-01-05', to: '2026-05-01', key: 'a' }, { from: '2026-10-01', to: null, key: 'b' }],
  },
  { name: 'Withdrawn: never', at, given: [agreed('2026-06-01'), { ...agreed('2026-06-01'), withdraws: true, why: 'Wrong child' }], spans: [] },
])
