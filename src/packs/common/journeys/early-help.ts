import { defineLink, type Stage } from '../../journey.ts'

export const earlyHelp: Stage = {
  id: 'early-help', title: 'Early help', says: 'A family that agrees to it gets help before things become too hard.',
  statuses: [{ id: 'early-help' }, { id: 'early-help-waiting' }],
  kinds: ['early-help', 'early-help-assessment', 'team-around-the-child', 'step-transfer'],
}

const stepUp = { to: { kind: 'step-transfer', step: 'asked' }, gives: { direction: 'UP', from: 'EARLY', to: 'NEED' } } as const
/** Both sides have met and said yes. */
const saidYes = { from: 'step-transfer', step: 'answered' } as const

export const earlyHelpLinks = [
  defineLink({
    from: 'early-help', step: 'opened', whileOpen: true, to: { kind: 'early-help-assessment', step: 'begun' }, carries: { lead: 'lead', leadName: 'leadName' },
    says: 'The family and whoever leads find out together what would help.',
  }),
  defineLink({ from: 'early-help', step: 'opened', to: { kind: 'team-around-the-child', step: 'held' }, again: true, says: 'Everyone who helps meets with the family.' }),
  defineLink({ from: 'early-help', step: 'opened', whileOpen: true, ...stepUp, says: 'If early help is not enough any more, ask for a step up.' }),
  defineLink({ from: 'early-help-assessment', step: 'written', when: { enough: [false] }, ...stepUp, says: 'The assessment says that early help is not enough.' }),
  defineLink({
    from: 'team-around-the-child', step: 'held', when: { safeEnough: ['no', 'not-sure'] }, ...stepUp, says: 'The meeting was not sure that early help is still enough.',
  }),
  defineLink({
    from: 'information-request', step: 'answered', when: { answer: ['REFUSED'] }, to: { kind: 'professional-disagreement', step: 'raised' },
    says: 'They would not share what they know: take it up with them.',
  }),
  defineLink({ from: 'early-help', step: 'closed', when: { reason: ['STEPUP'] }, to: { kind: 'referral', step: 'received' }, says: 'Social care took it on.' }),
  defineLink({
    ...saidYes, when: { accepted: [true], 'asked.to': ['NEED'], 'asked.direction': ['UP'] }, to: { kind: 'referral', step: 'received' },
    says: 'The step up was accepted, so it becomes a referral.',
  }),
  defineLink({
    ...saidYes, when: { accepted: [true], 'asked.to': ['PROTECT'] }, to: { kind: 'strategy-discussion', step: 'held' },
    says: 'The step up was accepted because the child may be seriously harmed.',
  }),
  defineLink({
    ...saidYes, when: { accepted: [true], 'asked.to': ['NEED'], 'asked.direction': ['DOWN'] }, to: { kind: 'child-in-need-plan', step: 'agreed' },
    says: 'The step down was accepted, so help goes on under a child in need plan.',
  }),
  defineLink({
    ...saidYes, when: { accepted: [true], 'asked.to': ['EARLY'], 'asked.direction': ['DOWN'] }, to: { kind: 'early-help', step: 'opened' },
    says: 'The step down was accepted, so early help takes over.',
  }),
]
