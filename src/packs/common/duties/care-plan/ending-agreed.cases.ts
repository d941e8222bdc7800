import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'V2' } }
const ended = (reason: string | undefined = 'E4A', on = '2026-09-07 15:00') => ({ did: 'care-episode.ended', on, says: { reason } })
const plan = { did: 'care-ending.proposed', on: '2026-08-20 10:00', says: { where: 'With her mother' } }
const decided = (on: string, step = 'decided', agreed = true) => ({ did: `care-ending.${step}`, on, says: { agreed, by: 'ruth' } })
const sixteen = { did: 'person.described', on: '2026-01-01', says: { born: '2010-09-07' } }

export default dutyCases('care-plan/ending-agreed', [
  { name: 'Still in care', given: [inCare], at: '2026-09-20 09:00', reads: [] },
  { name: 'Agreed before care ended', given: [inCare, plan, decided('2026-09-01 10:00'), ended()], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'Agreed a minute after', given: [inCare, plan, decided('2026-09-07 15:01'), ended()], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody agreed', given: [inCare, ended()], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'A no', given: [inCare, plan, decided('2026-09-01 10:00', 'decided', false), ended()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /not agreed/ }] },
  { name: 'Sixteen that day, without a care order: a senior manager is not enough', given: [sixteen, inCare, plan, decided('2026-09-01 10:00'), ended()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /director/ }] },
  { name: 'The director is', given: [sixteen, inCare, plan, decided('2026-09-01 10:00', 'decided-by-director'), ended()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Under a care order a senior manager is enough', given: [sixteen, { ...inCare, says: { legalStatus: 'C2' } }, plan, decided('2026-09-01 10:00'), ended()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Adopted: the court decided', given: [inCare, ended('E11')], at: '2026-09-20 09:00', reads: [] },
  { name: 'Nineteen working days in care', given: [inCare, ended('E4A', '2026-03-27 10:00')], at: '2026-04-20 09:00', reads: [] },
  { name: 'Twenty working days in care', given: [inCare, ended('E4A', '2026-03-30 10:00')], at: '2026-04-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody wrote why care ended', given: [inCare, { ...ended(), says: {} }], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell', why: /why care ended/ }] },
])
