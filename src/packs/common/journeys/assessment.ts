import { defineLink, type Stage } from '../../journey.ts'

export const assessment: Stage = {
  id: 'assessment', title: 'Assessment', says: 'A social worker gets to know the child and the family, to understand what is needed.',
  statuses: [{ id: 'assessment' }],
  kinds: ['assessment'],
}

/** Agreed by a manager. What is urgent does not wait for that. */
const agreed = { from: 'assessment', step: 'approved' } as const

export const assessmentLinks = [
  defineLink({
    from: 'assessment', step: 'written', when: { outcome: ['PROTECT'] }, to: { kind: 'strategy-discussion', step: 'held' },
    says: 'The assessment found that the child may be seriously harmed.',
  }),
  defineLink({
    ...agreed, when: { agreed: [true], 'written.outcome': ['PLAN'] }, to: { kind: 'child-in-need-plan', step: 'agreed' },
    carries: { childViews: 'written.childViews', lead: 'begun.lead' }, says: 'The assessment says that the child needs a child in need plan.',
  }),
  defineLink({
    ...agreed, when: { agreed: [true], 'written.outcome': ['CARE'] }, to: { kind: 'care-decision', step: 'decided' },
    says: 'The assessment says that the child needs to come into care.',
  }),
  defineLink({
    ...agreed, when: { agreed: [true], 'written.outcome': ['EH'] }, to: { kind: 'step-transfer', step: 'asked' }, gives: { direction: 'DOWN', from: 'NEED', to: 'EARLY' },
    says: 'The assessment says that early help is what the family needs.',
  }),
]
