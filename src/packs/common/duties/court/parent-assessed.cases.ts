import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement-with-parents.moved', on: '2026-11-06 16:00', says: { before: true } }
const looked = (on: string, homeSeen?: boolean) => ({ did: 'placement-with-parents.assessed', on, says: homeSeen === undefined ? {} : { homeSeen } })

export default dutyCases('court/parent-assessed', [
  { name: 'The tenth working day is not over', given: [moved], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'It is over', given: [moved], at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Finished on the tenth', given: [moved, looked('2026-11-20', true)], at: '2026-11-22 09:00', reads: [{ state: 'met' }] },
  { name: 'Finished the day after', given: [moved, looked('2026-11-21 09:00', true)], at: '2026-11-22 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Without seeing the home',
    given: [moved, looked('2026-11-12', false)], at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /not seen/ }],
  },
  {
    name: 'It does not say whether the home was seen',
    given: [moved, looked('2026-11-12')], at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'The child no longer lives there',
    given: [moved, { did: 'placement-with-parents.ended', on: '2026-11-10' }], at: '2026-11-22 09:00', reads: [{ state: 'not needed' }],
  },
  { name: 'Not a rule of the Isle of Man', where: 'isle-of-man', given: [moved], at: '2026-11-22 09:00', reads: [{ state: 'no rule in force' }] },
])
