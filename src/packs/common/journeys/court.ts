import { defineLink, type Stage } from '../../journey.ts'

export const court: Stage = {
  id: 'court', title: 'Court', says: 'Lawyers and a court weigh whether the child can be safe at home.',
  statuses: [{ id: 'pre-proceedings' }, { id: 'proceedings' }],
  kinds: ['legal-meeting', 'pre-proceedings', 'family-group-meeting', 'proceedings'],
}

const decided = { from: 'legal-meeting', step: 'decided' } as const
const toCourt = { kind: 'proceedings', step: 'issued' } as const

export const courtLinks = [
  defineLink({
    ...decided, when: { outcome: ['PLO'] }, to: { kind: 'pre-proceedings', step: 'decided' }, carries: { by: 'by' },
    says: 'It was decided to work with the family before going to court.',
  }),
  defineLink({ ...decided, when: { outcome: ['COURT', 'URGENT'] }, to: toCourt, says: 'It was decided to go to court.' }),
  defineLink({ ...decided, when: { outcome: ['AGAIN'] }, to: { kind: 'legal-meeting', step: 'asked' }, says: 'It was decided to find out more and meet again.' }),
  defineLink({
    from: 'pre-proceedings', step: 'decided', whileOpen: true, to: { kind: 'family-group-meeting', step: 'offered' }, says: 'The family is offered a meeting to make a plan of their own.',
  }),
  defineLink({ from: 'pre-proceedings', step: 'ended', when: { outcome: ['ISSUE'] }, to: toCourt, says: 'Pre-proceedings ended and it goes to court.' }),
  defineLink({
    from: 'pre-proceedings', step: 'ended', when: { outcome: ['VOL'] }, to: { kind: 'care-decision', step: 'decided' }, says: 'The child came into care by agreement.',
  }),
  defineLink({
    from: 'pre-proceedings', step: 'ended', when: { outcome: ['STEPDOWN'] }, to: { kind: 'child-in-need-plan', step: 'agreed' },
    says: 'Things are better: help can go on under a child in need plan.',
  }),
  ...([['interim-care', 'C1', 'an interim care order'], ['care', 'C2', 'a care order'], ['placement', 'E1', 'a placement order']] as const).map(([order, under, words]) => defineLink({
    from: 'proceedings', step: 'order-made', when: { order: [order] }, to: { kind: 'legal-status', step: 'began' }, gives: { under }, carries: { until: 'until' },
    says: `The court made ${words}, which changes the law they are in care under.`,
  })),
]
