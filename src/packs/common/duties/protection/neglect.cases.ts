import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = (category = 'NEG') => ({ did: 'protection-plan.begun', on: '2026-08-10 12:00', says: { category } })
const look = (on: string, direction: string | null = 'same', record = 'look') => ({ did: 'neglect-tool.done', record, on, says: direction ? { direction } : {} })

export default dutyCases('protection/neglect', [
  { name: 'The last day of three months', given: [begun()], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'The day after', given: [begun()], at: '2026-11-11 00:00', reads: [{ state: 'overdue', due: '2026-11-10' }] },
  { name: 'Looked on the last day, and counted from there', given: [begun(), look('2026-11-10 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-10' }] },
  { name: 'Looked the day after', given: [begun(), look('2026-11-11 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'It does not say which way', given: [begun(), look('2026-11-05 10:00', null)], at: '2026-11-11 09:00', reads: [{ state: 'overdue', why: /whether things are better/ }, { state: 'open' }] },
  { name: 'A plan about something else', given: [begun('PHY')], at: '2026-11-20 09:00', reads: [] },
  { name: 'The plan ended', given: [begun(), { did: 'protection-plan.ended', on: '2026-10-01', says: { reason: 'MOVED' } }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
])
