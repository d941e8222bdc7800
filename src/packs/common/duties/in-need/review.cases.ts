import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = { did: 'child-in-need-plan.agreed', on: '2026-09-01 10:00' }
const held = (on: string, says: object = { outcome: 'GOON' }, record = 'review') => ({ did: 'child-in-need-review.held', record, on, says: { ...says } })
const ended = (on: string) => ({ did: 'child-in-need-plan.ended', on })

export default dutyCases('in-need/review', [
  { name: 'Six weeks are not over', given: [agreed], at: '2026-10-13 23:59', reads: [{ state: 'open', due: '2026-10-13' }] },
  { name: 'Six weeks are over', given: [agreed], at: '2026-10-14 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Held on the last day, and the next is counted from it',
    given: [agreed, held('2026-10-13 15:00')], at: '2026-10-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-24' }],
  },
  {
    name: 'Held the day after',
    given: [agreed, held('2026-10-14 10:00')], at: '2026-10-20 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-11-25' }],
  },
  {
    name: 'Held, and nothing decided',
    given: [agreed, held('2026-10-06', {})], at: '2026-10-14 00:00', reads: [{ state: 'overdue', why: /nothing was decided/ }],
  },
  {
    name: 'The plan was ended',
    given: [agreed, held('2026-10-06'), ended('2026-10-20')], at: '2026-12-20 09:00', reads: [{ state: 'met' }, { state: 'not needed', why: /ended/ }],
  },
  {
    name: 'A review of another plan',
    given: [agreed, held('2026-10-06', { plan: 'another', outcome: 'GOON' })], at: '2026-10-14 00:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'A change of the plan is not a review',
    given: [agreed, { did: 'child-in-need-plan.changed', on: '2026-10-06' }], at: '2026-10-14 00:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Some time that month: counted as early and as late as it could be',
    given: [agreed, held('2026-10', { outcome: 'GOON' })], at: '2026-10-31 09:00', reads: [{ state: 'cannot tell' }, { state: 'open' }],
  },
  {
    name: 'On the Isle of Man reviews are owed and no number is known', where: 'isle-of-man',
    given: [agreed], at: '2026-12-14 00:00', reads: [{ state: 'cannot tell', why: /No time limit is known/ }],
  },
])
