import { dutyCases } from '../../../../readings/duty/index.ts'

const set = (on: string, route = 'LTF') => ({ did: 'permanence-plan.set', on, says: { route, parallel: 'LTR' } })
const matched = (on: string, by: string | undefined = 'ruth') => ({ did: 'permanence-plan.matched', on, says: { by, why: 'She is theirs' } })

export default dutyCases('permanence/match', [
  { name: 'Another plan needs no match here', given: [set('2026-01-12 10:00', 'SGO')], at: '2026-09-01 09:00', reads: [] },
  { name: 'Six months are not over', given: [set('2026-01-12 10:00')], at: '2026-07-12 23:59', reads: [{ state: 'open', due: '2026-07-12' }] },
  { name: 'They are over', given: [set('2026-01-12 10:00')], at: '2026-07-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the last day', given: [set('2026-01-12 10:00'), matched('2026-07-12 10:00')], at: '2026-09-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [set('2026-01-12 10:00'), matched('2026-07-13 10:00')], at: '2026-09-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody is named', given: [set('2026-01-12 10:00'), { ...matched('2026-07-01 10:00'), says: {} }], at: '2026-07-13 00:00', reads: [{ state: 'overdue', why: /Nobody is named/ }] },
  { name: 'The same plan written again keeps its clock', given: [set('2026-01-12 10:00'), set('2026-05-12 10:00')], at: '2026-07-13 00:00', reads: [{ state: 'overdue', due: '2026-07-12' }] },
  { name: 'The plan changed', given: [set('2026-01-12 10:00'), set('2026-05-12 10:00', 'REUNIFY')], at: '2026-09-01 09:00', reads: [{ state: 'not needed', why: /another one/ }] },
  {
    name: 'Left care', given: [{ did: 'care-episode.started', on: '2025-01-01' }, set('2026-01-12 10:00'), { did: 'care-episode.ended', on: '2026-03-01' }],
    at: '2026-09-01 09:00', reads: [{ state: 'not needed' }],
  },
])
