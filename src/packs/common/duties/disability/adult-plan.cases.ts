import { dutyCases } from '../../../../readings/duty/index.ts'

const born = (on = '2012-03-10') => ({ did: 'person.described', on: '2020-01-10', says: { born: on } })
const known = (on = '2020-01-10') => ({ did: 'disability.known', on, says: { kinds: ['LD'] } })
const begun = (on: string) => ({ did: 'transition-plan.begun', on })

export default dutyCases('disability/adult-plan', [
  {
    name: 'The school year in which they turn 14 is not over',
    given: [born(), known()], at: '2026-08-31 23:59', reads: [{ state: 'open', due: '2026-08-31' }],
  },
  { name: 'It is over', given: [born(), known()], at: '2026-09-01 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Begun on its last day', given: [born(), known(), begun('2026-08-31')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Begun on the first day of the next', given: [born(), known(), begun('2026-09-01 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Born in September: a school year later',
    given: [born('2012-09-01'), known()], at: '2026-11-20 09:00', reads: [{ state: 'open', due: '2027-08-31' }],
  },
  {
    name: 'Known to be disabled only at 15: owed that day',
    given: [born('2010-03-10'), known('2025-06-02')], at: '2025-06-02 15:00', reads: [{ state: 'open', due: '2025-06-02' }],
  },
  { name: 'Nobody wrote when they were born', given: [known()], at: '2026-09-01 00:00', reads: [{ state: 'cannot tell', why: /born/ }] },
  {
    name: 'No longer known to be disabled',
    given: [born(), known(), { did: 'disability.ended', on: '2024-01-10' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
  { name: 'Known only as an adult: too late for this', given: [born('2004-03-10'), known('2024-01-10')], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'On the Isle of Man it is done and no day is known', where: 'isle-of-man',
    given: [born('2013-03-10'), known()], at: '2027-01-20 09:00', reads: [{ state: 'cannot tell', why: /No time limit is known/ }],
  },
])
