import { dutyCases } from '../../../../readings/duty/index.ts'

const given = [{ did: 'legal-status.began', record: 'law', on: '2026-08-03 15:00', says: { under: 'V2' } }, { did: 'legal-status.taken-back', record: 'law', on: '2026-11-10 18:00', says: { who: 'Mum' } }]
const ended = (on: string) => ({ did: 'legal-status.ended', record: 'law', on, says: { how: 'agreement-ended', next: 'Home with Mum' } })

export default dutyCases('legal-status/taken-back', [
  { name: 'At that moment', given, at: '2026-11-10 18:00', reads: [{ state: 'open', due: '2026-11-10 18:00' }] },
  { name: 'A minute later, and nothing else holds', given, at: '2026-11-10 18:01', reads: [{ state: 'overdue' }] },
  { name: 'The child went home at once', given: [...given, ended('2026-11-10 18:00')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'The child went home the next day', given: [...given, ended('2026-11-11 10:00')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A court made an order that night',
    given: [...given, { did: 'legal-status.began', record: 'order', on: '2026-11-10 22:00', says: { under: 'L2' } }], at: '2026-11-12 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Mum agreed anew',
    given: [...given, { did: 'legal-status.agreed', record: 'law', on: '2026-11-11 10:00', says: { agreed: true } }], at: '2026-11-12 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Asked again, and they no longer agree',
    given: [given[0]!, { did: 'legal-status.asked-again', record: 'law', on: '2026-11-10 18:00', says: { still: false } }], at: '2026-11-12 09:00', reads: [{ state: 'overdue' }],
  },
])
