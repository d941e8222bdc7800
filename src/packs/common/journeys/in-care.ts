import { defineLink, type Stage } from '../../journey.ts'

export const inCare: Stage = {
  id: 'in-care', title: 'In care', says: 'The child lives with a carer or in a home that we found for them, and we are responsible for how that goes.',
  statuses: [{ id: 'looked-after' }],
  kinds: ['care-decision', 'care-episode', 'placement-request', 'placement', 'care-plan', 'permanence-plan', 'adoption', 'care-review', 'health-assessment'],
}

/** Owed to every child who comes in, as long as they are in care. */
const started = { from: 'care-episode', step: 'started', whileOpen: true } as const

export const inCareLinks = [
  defineLink({ from: 'care-decision', step: 'decided', when: { comesIn: [true] }, to: { kind: 'care-episode', step: 'started' }, says: 'It was decided that the child comes into care.' }),
  defineLink({ from: 'care-decision', step: 'decided', when: { comesIn: [true] }, to: { kind: 'placement-request', step: 'asked' }, says: 'The child needs a home that suits them.' }),
  defineLink({ from: 'placement-request', step: 'matched', whileOpen: true, to: { kind: 'placement', step: 'started' }, says: 'A home was chosen, so the child can move in.' }),
  defineLink({ ...started, to: { kind: 'placement', step: 'started' }, says: 'Write where they live.' }),
  defineLink({ ...started, to: { kind: 'care-plan', step: 'written' }, says: 'A care plan says how their life will go on.' }),
  defineLink({ ...started, to: { kind: 'health-assessment', step: 'asked' }, says: 'A doctor sees how they are.' }),
  defineLink({ ...started, to: { kind: 'personal-education-plan', step: 'started' }, says: 'The school plans with them how they will learn.' }),
  defineLink({ ...started, to: { kind: 'family-time', step: 'planned' }, again: true, says: 'Say whom the child sees, and how often.' }),
  defineLink({ ...started, to: { kind: 'care-review', step: 'held' }, again: true, says: 'A review looks with them at whether the plan works.' }),
  defineLink({ from: 'placement', step: 'started', whileOpen: true, to: { kind: 'placement-plan', step: 'written' }, says: 'A plan says how they will live there, and who decides what.' }),
  defineLink({ from: 'health-assessment', step: 'done', to: { kind: 'health-plan', step: 'written' }, says: 'The health plan says who does what about it, and by when.' }),
  defineLink({ from: 'permanence-plan', step: 'set', when: { route: ['ADOPT'] }, to: { kind: 'adoption', step: 'recommended' }, says: 'Adoption is the way: write the review that said so, and somebody decides.' }),
  defineLink({ from: 'permanence-plan', step: 'set', when: { route: ['SGO'] }, to: { kind: 'special-guardianship', step: 'notice' }, says: 'A special guardian is the way: write who asks to be one.' }),
  defineLink({
    from: 'care-review', step: 'held', to: { kind: 'participation', step: 'said' }, carries: { words: 'childViews' }, again: true,
    says: 'What the child wanted said can be followed until they are told what came of it.',
  }),
  defineLink({ from: 'care-plan', step: 'written', whileOpen: true, to: { kind: 'permanence-plan', step: 'set' }, says: 'Say which lasting home everybody is working towards.' }),
  defineLink({
    from: 'readiness-assessment', step: 'written', when: { judgement: ['READY', 'HELP'] }, to: { kind: 'placement-approval', step: 'asked' }, gives: { for: 'SEMI' },
    says: 'They are ready, perhaps with help: somebody senior agrees before they move.',
  }),
  defineLink({
    from: 'care-episode', step: 'ended', when: { reason: ['E4A', 'E4B'] }, to: { kind: 'child-in-need-plan', step: 'agreed' },
    says: 'They went home: a child in need plan can hold the help together.',
  }),
  defineLink({
    from: 'care-episode', step: 'ended', when: { reason: ['E17', 'E5', 'E6', 'E7'] }, to: { kind: 'allocation', step: 'allocated' }, gives: { role: 'personal-adviser' },
    says: 'They left care grown up: a personal adviser stays beside them.',
  }),
]
