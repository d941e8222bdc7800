import { defineLink, type Stage } from '../../journey.ts'

export const childInNeed: Stage = {
  id: 'child-in-need', title: 'Child in need', says: 'The family and those who help agree what will be different for the child, and look at it again together.',
  statuses: [{ id: 'child-in-need' }, { id: 'child-in-need-plan' }],
  kinds: ['child-in-need-plan', 'child-in-need-review'],
}

const stepDown = { to: { kind: 'step-transfer', step: 'asked' }, gives: { direction: 'DOWN', from: 'NEED', to: 'EARLY' } } as const

export const childInNeedLinks = [
  defineLink({
    from: 'child-in-need-plan', step: 'agreed', to: { kind: 'child-in-need-review', step: 'held' }, carries: { chair: 'lead' }, again: true,
    says: 'The plan is looked at again with the child and the family.',
  }),
  defineLink({
    from: 'child-in-need-review', step: 'held', when: { outcome: ['UP'] }, to: { kind: 'strategy-discussion', step: 'held' },
    says: 'The review decided to step up.',
  }),
  defineLink({ from: 'child-in-need-review', step: 'held', when: { outcome: ['DOWN'] }, ...stepDown, says: 'The review decided to step down to early help.' }),
  defineLink({ from: 'child-in-need-plan', step: 'ended', when: { outcome: ['EH'] }, ...stepDown, says: 'The plan ended and early help takes over.' }),
  defineLink({
    from: 'child-in-need-plan', step: 'ended', when: { outcome: ['CARE'] }, to: { kind: 'care-episode', step: 'started' }, says: 'The plan ended because the child came into care.',
  }),
]
