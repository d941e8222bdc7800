import { dutyCases } from '../../../../readings/duty/index.ts'

const remand = { did: 'legal-status.began', on: '2026-11-02 16:00', says: { under: 'J1' } }
const plan = (on: string) => ({ did: 'care-plan.written', on, says: { route: 'HOME' } })

export default dutyCases('youth-justice/remand-plan', [
  { name: 'Remanded, and no number of days has been read: we cannot tell whether it is late', given: [remand], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'In care under another law: nothing of this', given: [{ ...remand, says: { under: 'V2' } }], at: '2026-11-30 09:00', reads: [] },
  { name: 'Care began on remand, and the law has no record of its own', given: [{ did: 'care-episode.started', on: '2026-11-02 16:00', says: { legalStatus: 'J1' } }], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell' }] },
  { name: 'A plan since then: done, and nobody can tell whether in time', given: [remand, plan('2026-11-09 10:00')], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /It was done/ }] },
  { name: 'The plan from before is not for this', given: [plan('2026-10-01 10:00'), remand], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'The remand ended', given: [remand, { did: 'legal-status.ended', on: '2026-11-05' }], at: '2026-11-30 09:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Island this rule does not hold', where: 'isle-of-man', given: [remand], at: '2026-11-30 09:00', reads: [{ state: 'no rule in force' }] },
])
