import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'step-transfer.asked', on: '2026-11-02 16:00', says: { direction: 'DOWN', from: 'NEED', to: 'EARLY' } }
const yes = { did: 'step-transfer.answered', on: '2026-11-04 16:00', says: { accepted: true, by: 'rae', lead: 'omar' } }
const whole = { metOn: '2026-11-12', lead: 'omar', planAgreed: true, consentWritten: true }
const done = (on: string, says: { readonly [field: string]: unknown } = whole) => [asked, yes, { did: 'step-transfer.completed', on, says }]
const without = (field: keyof typeof whole) => Object.fromEntries(Object.entries(whole).filter(([f]) => f !== field))
const late = '2026-11-18 09:00'

export default dutyCases('step/hand-over', [
  { name: 'Ten working days are not over', given: [asked, yes], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The eleventh begins and nobody has handed over', given: [asked, yes], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Handed over on the tenth day', given: done('2026-11-16 15:00'), at: late, reads: [{ state: 'met' }] },
  { name: 'Handed over the day after', given: done('2026-11-17 15:00'), at: late, reads: [{ state: 'met late' }] },
  { name: 'Nobody is named to lead', given: done('2026-11-12 15:00', without('lead')), at: late, reads: [{ state: 'overdue', why: /Nobody is named/ }] },
  { name: 'The parents have not agreed in writing', given: done('2026-11-12 15:00', { ...whole, consentWritten: false }), at: late, reads: [{ state: 'overdue', why: /in writing/ }] },
  { name: 'The new side did not agree to the plan', given: done('2026-11-12 15:00', { ...whole, planAgreed: false }), at: late, reads: [{ state: 'overdue', why: /did not agree/ }] },
  { name: 'It does not say when they met', given: done('2026-11-12 15:00', without('metOn')), at: late, reads: [{ state: 'cannot tell', why: /when both sides met/ }] },
  { name: 'It does not say whether the parents agreed in writing', given: done('2026-11-12 15:00', without('consentWritten')), at: late, reads: [{ state: 'cannot tell', why: /in writing/ }] },
  {
    name: 'From protection to a child in need plan: written agreement is not asked for',
    given: [{ ...asked, says: { direction: 'DOWN', from: 'PROTECT', to: 'NEED' } }, ...done('2026-11-12 15:00', without('consentWritten')).slice(1)], at: late, reads: [{ state: 'met' }],
  },
  { name: 'They said no: the child stays, and it is still owed', given: [asked, { ...yes, says: { accepted: false } }], at: late, reads: [{ state: 'overdue', why: /did not take/ }] },
  { name: 'It will not happen', given: [asked, { did: 'step-transfer.stopped', on: '2026-11-05 10:00' }], at: late, reads: [{ state: 'not needed' }] },
  { name: 'A step up is not handed over by this', given: [{ ...asked, says: { direction: 'UP' } }], at: late, reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [asked, yes], at: late, reads: [{ state: 'cannot tell' }] },
])
