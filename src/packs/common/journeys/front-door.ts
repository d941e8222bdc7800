import { defineLink, type Stage } from '../../journey.ts'

export const frontDoor: Stage = {
  id: 'front-door', title: 'Front door', says: 'Somebody got in touch. We work out together what could help, and who should.',
  statuses: [{ id: 'with-front-door' }],
  kinds: ['concern', 'contact', 'referral', 'disclosure'],
}

const strategy = { kind: 'strategy-discussion', step: 'held' } as const

export const frontDoorLinks = [
  defineLink({
    from: 'concern', step: 'taken-up', to: { kind: 'contact', step: 'received' }, says: 'A worry told on our page was taken up.',
    carries: { concern: 'told.words', from: 'told.from', fromPhone: 'told.reach' },
  }),
  defineLink({
    from: 'contact', step: 'received', when: { immediateRisk: [true] }, to: { kind: 'safe-for-now', step: 'decided' },
    says: 'The child could be hurt today, so somebody decides what keeps them safe.',
  }),
  defineLink({
    from: 'contact', step: 'received', whileOpen: true, to: { kind: 'agency-checks', step: 'asked' }, carries: { why: 'concern' },
    says: 'Others may know the family. They are asked one question together before it is decided.',
  }),
  defineLink({
    from: 'contact', step: 'received', when: { outOfHours: [true] }, to: { kind: 'out-of-hours-handover', step: 'handed' },
    says: 'It came out of hours, so somebody of the day takes it on by name in the morning.',
  }),
  defineLink({
    from: 'contact', step: 'decided', when: { outcome: ['REF'] }, to: { kind: 'referral', step: 'received' }, says: 'It became a referral.',
    carries: { reason: 'received.concern', from: 'received.from', source: 'received.source', fromPhone: 'received.fromPhone', team: 'received.team' },
  }),
  defineLink({ from: 'contact', step: 'decided', when: { outcome: ['STRAT'] }, to: strategy, says: 'It went straight to a strategy discussion.' }),
  defineLink({
    from: 'contact', step: 'decided', when: { outcome: ['EH'] }, to: { kind: 'early-help', step: 'asked' }, says: 'It was passed to early help.',
    carries: { why: 'received.concern', from: 'received.from', source: 'received.source' },
  }),
  defineLink({
    from: 'referral', step: 'decided', when: { outcome: ['ASSESS'] }, to: { kind: 'assessment', step: 'begun' }, gives: { kind: 'CF' },
    says: 'It was decided to assess what the child needs.',
  }),
  defineLink({ from: 'referral', step: 'decided', when: { outcome: ['STRAT'] }, to: strategy, says: 'It was decided to hold a strategy discussion.' }),
  defineLink({ from: 'referral', step: 'decided', when: { outcome: ['EH'] }, to: { kind: 'early-help', step: 'asked' }, says: 'It was passed to early help.' }),
  defineLink({
    from: 'referral', step: 'decided', when: { outcome: ['ASSESS', 'STRAT', 'WORK', 'EH', 'TRANS', 'NFA'] }, to: { kind: 'referrer-told', step: 'told' },
    says: 'Whoever sent it hears what was decided.',
  }),
  defineLink({
    from: 'disclosure', step: 'told', whileOpen: true, to: strategy, carries: { childViews: 'words' },
    says: 'If the child may be seriously harmed, police and health think with us about what they said.',
  }),
]
