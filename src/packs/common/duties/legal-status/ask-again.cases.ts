import { dutyCases } from '../../../../readings/duty/index.ts'

const given = [
  { did: 'legal-status.began', on: '2026-08-03 15:00', says: { under: 'V2' } },
  { did: 'legal-status.agreed', on: '2026-08-03 14:00', says: { giver: 'parent', holdsPr: 'yes', agreed: true, signed: true, askAgainOn: '2026-11-02' } },
]
const again = (on: string, says: object) => ({ did: 'legal-status.asked-again', on, says: { ...says } })

export default dutyCases('legal-status/ask-again', [
  { name: 'Its day is not over', given, at: '2026-11-02 23:59', reads: [{ state: 'open', due: '2026-11-02' }] },
  { name: 'Its day is over', given, at: '2026-11-03 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Asked on its day, and the next day given',
    given: [...given, again('2026-11-02 16:00', { still: true, askAgainOn: '2027-02-01' })], at: '2026-11-05 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-01' }],
  },
  {
    name: 'Asked a day late',
    given: [...given, again('2026-11-03 16:00', { still: true, askAgainOn: '2027-02-01' })], at: '2026-11-05 09:00', reads: [{ state: 'met late' }, { state: 'open' }],
  },
  {
    name: 'Asked, and they no longer agree: it is answered, and not asked again',
    given: [...given, again('2026-11-02 16:00', { still: false })], at: '2026-11-05 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Asked, and their answer is not written',
    given: [...given, again('2026-11-02 16:00', {})], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /does not say/ }, { state: 'cannot tell', why: /No date/ }],
  },
  {
    name: 'Taken back',
    given: [...given, { did: 'legal-status.taken-back', on: '2026-10-01' }], at: '2026-11-05 09:00', reads: [{ state: 'not needed', why: /taken back/ }],
  },
  {
    name: 'An order took its place',
    given: [...given, { did: 'legal-status.ended', on: '2026-10-01', says: { how: 'replaced' } }], at: '2026-11-05 09:00', reads: [{ state: 'not needed', why: /has ended/ }],
  },
])
