import { dutyCases } from '../../../../readings/duty/index.ts'

const said = (by?: string) => ({ did: 'participation.said', on: '2026-09-07 10:00', says: { words: 'Stop locking the kitchen', ...(by ? { by } : {}) } })
const told = (on: string) => ({ did: 'participation.told-back', on, says: { words: 'About time' } })

export default dutyCases('advocacy/told-back', [
  { name: 'The promised day is not over', given: [said('2026-09-21')], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'It is over', given: [said('2026-09-21')], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Told on the day', given: [said('2026-09-21'), told('2026-09-21 17:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Told the day after', given: [said('2026-09-21'), told('2026-09-22 09:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Done, and not told', given: [said('2026-09-21'), { did: 'participation.done', on: '2026-09-10', says: { what: 'Unlocked' } }], at: '2026-09-22 00:00', reads: [{ state: 'overdue', why: /not been told/ }] },
  { name: 'No day was promised', given: [said()], at: '2026-09-22 00:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
])
