import { dutyCases } from '../../../../readings/duty/index.ts'

const seen = { did: 'substance-incident.seen', on: '2026-11-16 22:40', says: { what: 'A vape in his coat.' } }
const offered = (on: string, says: { readonly [field: string]: unknown } = { what: 'A talk with the youth nurse', accepted: false }) => ({ did: 'substance-incident.help-offered', on, says })

export default dutyCases('substances/offer-help', [
  { name: 'Until the end of the next working day', given: [seen], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'A minute more, and no help offered', given: [seen], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  {
    name: 'Offered the next day, and not wanted: that is theirs to say',
    given: [seen, offered('2026-11-17 16:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }],
  },
  { name: 'Offered a day late', given: [seen, offered('2026-11-18 16:00')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'It does not say what was offered',
    given: [seen, offered('2026-11-17 16:00', { accepted: true })], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /what was offered/ }],
  },
  {
    name: 'A decision is not help',
    given: [seen, { did: 'substance-incident.decided', on: '2026-11-17 09:00', says: { decision: 'Watch him closely' } }],
    at: '2026-11-18 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Closed without any',
    given: [seen, { did: 'substance-incident.closed', on: '2026-11-17 09:00', says: { why: 'It was his brother’s' } }],
    at: '2026-11-18 09:00', reads: [{ state: 'not needed', why: /closed/ }],
  },
  {
    name: 'Withdrawn',
    given: [seen, { ...seen, withdraws: true, why: 'Wrong child' }], at: '2026-11-18 09:00', reads: [{ state: 'not needed', why: /withdrawn/ }],
  },
])
