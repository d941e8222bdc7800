import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'youth-justice.began', on: '2026-11-02 10:00', says: { rests: 'REFERRAL', worker: 'yasmin' } }
const inNeed = { did: 'child-in-need-plan.agreed', on: '2026-10-05 10:00' }
const joined = (on: string, says: { readonly [field: string]: unknown } = { lead: 'priya' }) => ({ did: 'youth-justice.joined', on, says })

export default dutyCases('youth-justice/one-plan', [
  { name: 'Only one plan: nothing to put together', given: [began], at: '2026-12-01 09:00', reads: [] },
  { name: 'The tenth working day is not over', given: [inNeed, began], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16', about: 'With the child in need plan' }] },
  { name: 'The tenth working day is over', given: [inNeed, began], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'One plan on the tenth day', given: [inNeed, began, joined('2026-11-16 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'One plan the day after', given: [inNeed, began, joined('2026-11-17 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'One plan that nobody leads', given: [inNeed, began, joined('2026-11-16 15:00', {})], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /nobody is named to lead/ }] },
  { name: 'Somebody who does not work here leads', given: [inNeed, began, joined('2026-11-16 15:00', { leadName: 'Jo, youth justice' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Another plan begins later: it counts from there', given: [began, { ...inNeed, on: '2026-11-16 10:00' }, joined('2026-11-10 10:00')], at: '2026-11-20 09:00',
    reads: [{ state: 'open', due: '2026-11-30' }],
  },
  { name: 'The other plan ended first', given: [inNeed, began, { did: 'child-in-need-plan.ended', on: '2026-11-10' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /other plan has ended/ }] },
  { name: 'The other plan ended before youth justice began', given: [inNeed, { did: 'child-in-need-plan.ended', on: '2026-10-30 10:00' }, began], at: '2026-11-20 09:00', reads: [] },
  { name: 'Youth justice ended', given: [inNeed, began, { did: 'youth-justice.ended', on: '2026-11-10', says: { outcome: 'EARLY' } }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Island no number is known', where: 'isle-of-man', given: [inNeed, began], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
