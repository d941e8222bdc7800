import { signalCases } from '../../../../readings/signal/index.ts'

const at = '2026-11-20 09:00'
const inNeed = { did: 'child-in-need-plan.agreed', on: '2026-10-05', says: { lead: 'priya', goals: [{ id: 'g1', different: 'In bed by ten' }] } }
const began = { did: 'youth-justice.began', on: '2026-11-02', says: { rests: 'REFERRAL' } }
const planned = { did: 'youth-justice.planned', on: '2026-11-06', says: { goals: [{ id: 'g2', different: 'Home by nine' }] } }

export default signalCases('plans/nobody-named', [
  { name: 'Two plans, and nobody named from youth justice', given: [inNeed, began, planned], at, reads: [{ says: /missing from one of 2 plans/ }] },
  { name: 'Both lack somebody', given: [{ ...inNeed, says: {} }, began, planned], at, reads: [{ says: /missing from 2 of 2 plans/ }] },
  { name: 'One plan only: its own duties say what it lacks', given: [began, planned], at, reads: [] },
  { name: 'Youth justice began and has no plan yet: not two plans', given: [inNeed, began], at, reads: [] },
  { name: 'Somebody is named in words', given: [inNeed, { ...began, says: { workerName: 'Yasmin, youth justice' } }, planned], at, reads: [] },
  { name: 'Somebody is named for the child as that', given: [inNeed, began, planned, { did: 'allocation.allocated', on: '2026-11-03', says: { worker: 'yasmin', role: 'youth-justice-worker' } }], at, reads: [] },
  { name: 'The other plan ended', given: [inNeed, { did: 'child-in-need-plan.ended', on: '2026-11-10' }, began, planned], at, reads: [] },
])
