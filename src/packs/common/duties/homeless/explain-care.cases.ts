import { dutyCases } from '../../../../readings/duty/index.ts'

const came = { did: 'homeless-young-person.presented', on: '2026-11-16 15:00', says: { place: 'friends' } }
const all = { care: true, other: true, advocate: true, choice: 'I’d rather not be in care' }
const explained = (on: string, says: { readonly [field: string]: unknown } = all) => ({ did: 'homeless-young-person.explained', on, says })

export default dutyCases('homeless/explain-care', [
  { name: 'There is until the end of the next working day', given: [came], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'The day after begins', given: [came], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  { name: 'Explained in time, and they said no: met', given: [came, explained('2026-11-17 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Explained a day late', given: [came, explained('2026-11-18 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'No advocate was offered', given: [came, explained('2026-11-17 16:00', { ...all, advocate: false })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /advocate/ }] },
  { name: 'It does not say whether care was explained', given: [came, explained('2026-11-17 16:00', { ...all, care: undefined })], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /all that was explained/ }] },
  { name: 'What they said is not written', given: [came, explained('2026-11-17 16:00', { ...all, choice: '' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /What they said/ }] },
])
