import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const agreed: Given = {
  did: 'child-in-need-plan.agreed', on: '2026-09-01 10:00', says: { goals: [{ id: 'food', different: 'Tea every evening' }, { id: 'school', different: 'On time' }] },
}
const reached = (goal: string, yes = true): Given => ({ did: 'child-in-need-plan.goal-done', on: '2026-10-01 10:00', says: { goal, reached: yes } })
const by = { agreedBy: 'Mum, Asha, school', decidedBy: 'joanna' }

export default recordCases('child-in-need-plan', [
  { name: 'It can be agreed with no goals yet', given: [], step: 'agreed', refused: [] },
  {
    name: 'It cannot end with nobody’s name',
    given: [agreed], step: 'ended', says: { outcome: 'SAIDNO', riskNow: 'Low' }, refused: ['in-need-plan/nobody-agreed'], told: /which manager/,
  },
  {
    name: 'Nor with only the family’s',
    given: [agreed, reached('food'), reached('school')], step: 'ended', says: { outcome: 'BETTER', agreedBy: 'Mum' }, refused: ['in-need-plan/nobody-agreed'],
  },
  {
    name: 'Better, with both goals reached',
    given: [agreed, reached('food'), reached('school')], step: 'ended', says: { outcome: 'BETTER', ...by }, refused: [],
  },
  {
    name: 'Better, with a goal not reached and no word about it',
    given: [agreed, reached('food')], step: 'ended', says: { outcome: 'BETTER', ...by }, refused: ['in-need-plan/goals-open'], told: /One goal is/,
  },
  {
    name: 'Better, with a goal not reached and a reason',
    given: [agreed, reached('food')], step: 'ended', says: { outcome: 'BETTER', ...by, notReached: 'The bus times changed' }, refused: [],
  },
  {
    name: 'A goal reached and then lost again is open', given: [agreed, reached('food'), reached('school'), reached('food', false)], step: 'ended',
    says: { outcome: 'BETTER', ...by }, refused: ['in-need-plan/goals-open'],
  },
  {
    name: 'A goal the plan dropped is not counted',
    given: [agreed, reached('food'), { did: 'child-in-need-plan.changed', on: '2026-10-02', says: { goals: [{ id: 'food' }] } }], step: 'ended', says: { outcome: 'BETTER', ...by }, refused: [],
  },
  {
    name: 'Early help takes over, and nobody has said yes',
    given: [agreed], step: 'ended', says: { outcome: 'EH', ...by }, refused: ['in-need-plan/not-taken-over'],
  },
  { name: 'Early help takes over, by name', given: [agreed], step: 'ended', says: { outcome: 'EH', ...by, acceptedBy: 'Dee Marsh, 3 November' }, refused: [] },
  {
    name: 'The family says no, and nobody weighs the risk',
    given: [agreed], step: 'ended', says: { outcome: 'SAIDNO', ...by }, refused: ['in-need-plan/risk-not-weighed'],
  },
  { name: 'A child who came into care: nobody has to agree to that', given: [agreed], step: 'ended', says: { outcome: 'CARE' }, refused: [] },
])
