import { defineLink } from '../../journey.ts'

const assessed = { from: 'exploitation-assessment', step: 'assessed', whileOpen: true } as const
const strategy = { kind: 'strategy-discussion', step: 'held' } as const

/** Beside the stages: what can happen to a child in any of them. */
export const atRiskLinks = [
  defineLink({ from: 'missing-episode', step: 'returned', to: { kind: 'return-interview', step: 'offered' }, says: 'They are back: offer them somebody to talk with.' }),
  defineLink({
    from: 'missing-episode', step: 'returned', to: { kind: 'risk-assessment', step: 'assessed' }, gives: { about: 'missing' },
    says: 'Weigh together what could happen if they go missing again, and plan for it.',
  }),
  defineLink({
    from: 'return-interview', step: 'held', to: { kind: 'exploitation-screening', step: 'noticed' }, says: 'If something they said makes you wonder who is using them, say what you noticed.',
  }),
  defineLink({
    from: 'exploitation-screening', step: 'screened', when: { level: ['MED', 'HIGH', 'CRIT'] }, to: { kind: 'exploitation-assessment', step: 'assessed' },
    says: 'The signs are serious enough to weigh how they are being used.',
  }),
  defineLink({ from: 'exploitation-screening', step: 'screened', when: { strategyNeeded: [true] }, to: strategy, says: 'A strategy discussion is needed.' }),
  defineLink({ ...assessed, when: { strategyNeeded: [true] }, to: strategy, says: 'A strategy discussion is needed.' }),
  defineLink({
    ...assessed, to: { kind: 'safety-plan', step: 'agreed' }, carries: { by: 'by' }, says: 'Make a plan with them for staying safe.',
  }),
  defineLink({ ...assessed, to: { kind: 'exploitation-meeting', step: 'held' }, again: true, says: 'Everybody who keeps them safe meets.' }),
]
