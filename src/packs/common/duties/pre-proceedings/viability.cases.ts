import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'viability.asked', on: '2026-11-02 10:00', says: { name: 'Gran' } }
const done = (on: string, result?: string) => ({ did: 'viability.done', on, says: result ? { result } : {} })

export default dutyCases('pre-proceedings/viability', [
  { name: 'The fifteenth working day is not over', given: [asked], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'It is over', given: [asked], at: '2026-11-24 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Finished on the fifteenth', given: [asked, done('2026-11-23', 'FULL')], at: '2026-11-30 09:00', reads: [{ state: 'met' }] },
  { name: 'A no is a result', given: [asked, done('2026-11-10', 'NO')], at: '2026-11-30 09:00', reads: [{ state: 'met' }] },
  { name: 'Finished the day after', given: [asked, done('2026-11-24', 'FULL')], at: '2026-11-30 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Talked with them, and no result',
    given: [asked, { did: 'viability.seen', on: '2026-11-10 10:00' }], at: '2026-11-30 09:00', reads: [{ state: 'overdue', why: /no result yet/ }],
  },
  {
    name: 'Written, and not what it came to',
    given: [asked, done('2026-11-10')], at: '2026-11-30 09:00', reads: [{ state: 'overdue', why: /what it came to/ }],
  },
])
