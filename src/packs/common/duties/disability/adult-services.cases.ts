import { dutyCases } from '../../../../readings/duty/index.ts'

const born = (on = '2010-11-10') => ({ did: 'person.described', on: '2020-01-10', says: { born: on } })
const known = { did: 'disability.known', on: '2020-01-10', says: { kinds: ['LD'] } }
const joined = (on: string, worker?: string) => ({ did: 'transition-plan.joined', on, says: worker ? { worker } : {} })
const begun = { did: 'transition-plan.begun', on: '2025-01-10' }

export default dutyCases('disability/adult-services', [
  { name: 'The sixteenth birthday is not over', given: [born(), known, begun], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'The day after', given: [born(), known, begun], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Met on the birthday', given: [born(), known, begun, joined('2026-11-10 10:00', 'Leah')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Met the day after', given: [born(), known, begun, joined('2026-11-11 10:00', 'Leah')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A meeting, and nobody’s name from adult services',
    given: [born(), known, begun, joined('2026-10-10')], at: '2026-11-11 09:00', reads: [{ state: 'overdue', why: /who came/ }],
  },
  {
    name: 'The plan ended: they manage with their own people',
    given: [born(), known, begun, { did: 'transition-plan.ended', on: '2026-06-01', says: { outcome: 'OWN' } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /ended/ }],
  },
  {
    name: 'Died',
    given: [born(), known, begun, { did: 'person.died', on: '2026-06-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /died/ }],
  },
  { name: 'Nobody wrote when they were born', given: [known, begun], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /born/ }] },
])
