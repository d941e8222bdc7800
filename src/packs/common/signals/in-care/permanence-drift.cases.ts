import { signalCases } from '../../../../readings/signal/index.ts'

const set = (on: string, by: string) => ({ did: 'permanence-plan.set', on, says: { route: 'SGO', by } })
const look = (on: string, nearer?: boolean) => ({ did: 'permanence-plan.looked-at', on, says: { nearer } })
const plan = set('2026-01-05', '2026-04-01')

export default signalCases('in-care/permanence-drift', [
  { name: 'Put back once', given: [plan, set('2026-04-02', '2026-06-01')], at: '2026-07-01 09:00', reads: [] },
  { name: 'Put back twice', given: [plan, set('2026-04-02', '2026-06-01'), set('2026-06-02', '2026-09-01')], at: '2026-07-01 09:00', reads: [{ says: /^The day for a home that lasts was put back 2 times$/ }] },
  { name: 'Brought forward and put back once', given: [plan, set('2026-02-02', '2026-03-01'), set('2026-03-02', '2026-03-20')], at: '2026-07-01 09:00', reads: [] },
  { name: 'No nearer once', given: [plan, look('2026-02-10', false)], at: '2026-07-01 09:00', reads: [] },
  { name: 'No nearer twice', given: [plan, look('2026-02-10', false), look('2026-03-20', false)], at: '2026-07-01 09:00', reads: [{ says: /^No nearer at the last 2 looks$/ }] },
  { name: 'Nearer at last', given: [plan, look('2026-02-10', false), look('2026-03-20', false), look('2026-05-01', true)], at: '2026-07-01 09:00', reads: [] },
  { name: 'Nobody said: not counted as no', given: [plan, look('2026-02-10', false), look('2026-03-20')], at: '2026-07-01 09:00', reads: [] },
  {
    name: 'They have a home that lasts', given: [plan, look('2026-02-10', false), look('2026-03-20', false), { did: 'permanence-plan.reached', on: '2026-06-01' }],
    at: '2026-07-01 09:00', reads: [],
  },
])
