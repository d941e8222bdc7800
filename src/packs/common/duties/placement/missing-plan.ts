import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { riskAssessment } from '../../records/risk-assessment.ts'
import { livingAt } from '../../statuses/living-at.ts'
import { childrensHomes, manxOwn } from '../sources.ts'
import { tooRough, words } from '../steps.ts'

/** Before the first night goes wrong, the home knows what it will do if this child goes missing. */
export default defineDuty({
  id: 'placement/missing-plan', title: 'Plan for if they go missing', answers: ['MI-2', 'HO-12'], catalogue: 'D-CH23', about: 'child',
  versions: [...childrensHomes({
    within: { workingDays: 1 }, basis: 'sector practice', status: 'partly verified', part: '34(4)', number: '34',
    says: 'The law asks each home for a policy on children who go missing. A plan for each child is good practice and not in the '
      + 'regulation, and one working day after moving in is Tarrowmouth’s own choice.',
  }), ...manxOwn('Each child’s plan says what is done when they do not come home.')],
  arises: (t, c) => livingAt.spans(t, c).filter((stay) => typeof stay.detail?.['home'] === 'string')
    .map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => fromEach(t.each(riskAssessment), (entry) => entry.all('assessed').filter((s) => s.body.about === 'missing').map((step): Candidate => {
    const before = isBefore(step.happened, stay.from)
    if (before === 'yes') return { step, counts: 'no', why: 'Written before this move' }
    if (words(step.body.plan) === null) return { step, counts: 'no', why: 'The risk was weighed, and no plan was written' }
    return before === 'no' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }
  })),
  notNeeded: (stay) => stay.to ? { why: 'The child moved on', fact: stay.because.at(-1) ?? null } : null,
  owner: 'home-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the plan', kind: 'risk-assessment', step: 'assessed' },
  meets: ['A risk assessment about going missing, made after the move, that says what we will all do.'],
  doesNotMeet: ['The home’s policy, which is for every child.', 'The plan from the last home.', 'A level of risk with no plan.'],
})
