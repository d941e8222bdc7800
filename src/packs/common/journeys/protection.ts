import { defineLink, type Stage } from '../../journey.ts'

export const protection: Stage = {
  id: 'protection', title: 'Protection', says: 'Somebody may be harming the child. We find out, and plan with the family how they are kept safe.',
  statuses: [{ id: 'police-protection' }, { id: 'enquiry' }, { id: 'protection-plan' }],
  kinds: ['strategy-discussion', 'emergency-action', 'enquiry', 'protection-medical', 'protection-conference', 'protection-plan', 'core-group'],
}

const held = { from: 'strategy-discussion', step: 'held' } as const
const conference = { kind: 'protection-conference', step: 'called' } as const

/** Finding out. */
const findingOut = [
  defineLink({
    from: 'emergency-action', step: 'taken', to: { kind: 'strategy-discussion', step: 'held' }, says: 'The child was kept safe in an emergency, so everybody meets about what comes next.',
  }),
  defineLink({
    ...held, when: { outcome: ['S47J'] }, to: { kind: 'enquiry', step: 'begun' }, gives: { withPolice: true }, says: 'It was decided to enquire together with the police.',
  }),
  defineLink({
    ...held, when: { outcome: ['S47S'] }, to: { kind: 'enquiry', step: 'begun' }, gives: { withPolice: false }, says: 'It was decided that we enquire on our own.',
  }),
  defineLink({
    ...held, when: { outcome: ['S47J', 'S47S', 'POL'] }, to: { kind: 'protection-medical', step: 'considered' }, says: 'Somebody decides whether the child should see a doctor.',
  }),
  defineLink({
    ...held, when: { outcome: ['CIN'] }, to: { kind: 'assessment', step: 'begun' }, gives: { kind: 'CF' }, says: 'It was decided to assess what the child needs.',
  }),
  defineLink({ ...held, when: { outcome: ['RECON'] }, to: { kind: 'strategy-discussion', step: 'held' }, says: 'It was decided to meet again.' }),
  defineLink({
    from: 'enquiry', step: 'decided', when: { conferenceNeeded: [true] }, to: conference, gives: { kind: 'INITIAL' }, says: 'The enquiry decided that a conference is needed.',
  }),
]

/** Deciding with the family, and the plan. */
const planning = [
  defineLink({
    from: 'protection-conference', step: 'held', when: { outcome: ['PLAN'], kind: ['INITIAL', 'TRANSFER'] }, to: { kind: 'protection-plan', step: 'begun' },
    carries: { category: 'category', childViews: 'childViews', ifNot: 'ifNot', reviewOn: 'nextOn' }, says: 'The conference decided that the child needs a protection plan.',
  }),
  defineLink({
    from: 'protection-conference', step: 'held', when: { outcome: ['CIN'] }, to: { kind: 'child-in-need-plan', step: 'agreed' },
    says: 'The conference decided that help goes on as a child in need.',
  }),
  defineLink({ from: 'protection-conference', step: 'held', when: { outcome: ['RECON'] }, to: conference, says: 'The conference could not decide and meets again.' }),
  defineLink({ from: 'protection-plan', step: 'begun', to: { kind: 'core-group', step: 'held' }, again: true, says: 'The core group meets to make the plan work.' }),
  defineLink({ from: 'protection-plan', step: 'begun', to: conference, gives: { kind: 'REVIEW' }, again: true, says: 'A review conference looks at whether the child is safer.' }),
  defineLink({
    from: 'protection-plan', step: 'legal-view', when: { goFurther: [true] }, to: { kind: 'legal-meeting', step: 'asked' }, says: 'It was decided to ask whether a court is needed.',
  }),
]

export const protectionLinks = [...findingOut, ...planning]
