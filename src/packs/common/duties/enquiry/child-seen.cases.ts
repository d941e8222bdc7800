import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'enquiry.begun', on: '2026-11-16 10:00', says: { strategy: 'strategy' } }
const seen = (on: string, says: { readonly [field: string]: unknown } = { seen: 'ALONE' }) => ({ did: 'enquiry.child-seen', on, says })
const visit = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'visit.happened', on, says })
const at = '2026-11-18 09:00'

export default dutyCases('enquiry/child-seen', [
  { name: 'Hour 24', given: [begun], at: '2026-11-17 10:00', reads: [{ state: 'open', due: '2026-11-17 10:00' }] },
  { name: 'A minute past hour 24', given: [begun], at: '2026-11-17 10:01', reads: [{ state: 'overdue', due: '2026-11-17 10:00' }] },
  { name: 'Seen alone in the last minute', given: [begun, seen('2026-11-17 10:00')], at, reads: [{ state: 'met' }] },
  { name: 'Seen alone a minute late', given: [begun, seen('2026-11-17 10:01')], at, reads: [{ state: 'met late' }] },
  { name: 'Seen with a parent, and why is written', given: [begun, seen('2026-11-16 16:00', { seen: 'WITH', whyNotAlone: 'She asked for her aunt to stay.' })], at, reads: [{ state: 'met' }] },
  { name: 'Seen with a parent, and nobody says why', given: [begun, seen('2026-11-16 16:00', { seen: 'WITH' })], at, reads: [{ state: 'overdue', why: /does not say why/ }] },
  { name: 'Nobody let us in', given: [begun, seen('2026-11-16 16:00', { seen: 'NOACCESS', whyNotAlone: 'He shut the door.' })], at, reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'It does not say whether they were seen', given: [begun, seen('2026-11-16 16:00', {})], at, reads: [{ state: 'cannot tell', why: /does not say whether/ }] },
  { name: 'An older record says that they were seen, and not whether alone', given: [begun, visit('2026-11-16 16:00', { seen: 'SEEN' })], at, reads: [{ state: 'cannot tell', why: /alone/ }] },
  { name: 'Written as a visit instead: it counts', given: [begun, visit('2026-11-16 16:00', { kind: 'CIN', seen: 'OBS' })], at, reads: [{ state: 'met' }] },
  { name: 'A visit to the carers about fostering does not', given: [begun, visit('2026-11-16 16:00', { kind: 'FCS', seen: 'ALONE' })], at, reads: [{ state: 'overdue' }] },
  { name: 'Seen the week before', given: [visit('2026-11-09 16:00', { kind: 'CIN', seen: 'ALONE' }), begun], at, reads: [{ state: 'overdue' }] },
  {
    name: 'Seen after the strategy discussion, before the paperwork',
    given: [{ did: 'strategy-discussion.held', record: 'strategy', on: '2026-11-16 08:00', says: { outcome: 'S47J' } }, visit('2026-11-16 09:00', { kind: 'CIN', seen: 'ALONE' }), begun],
    at, reads: [{ state: 'met' }],
  },
  {
    name: 'Decided with a reason why they could not be seen',
    given: [begun, seen('2026-11-16 16:00', { seen: 'NOTSEEN', whyNotAlone: 'Left the country on Sunday.' }), { did: 'enquiry.decided', on: '2026-11-17 15:00', says: { outcome: 'NS' } }],
    at, reads: [{ state: 'not needed', why: /had not been seen/ }],
  },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [begun], at, reads: [{ state: 'cannot tell' }] },
])
