import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = {
  did: 'agency-checks.asked', record: 'checks', on: '2026-11-23 10:00',
  says: { agencies: [{ id: 'police', agency: 'Police', by: '2026-11-24' }, { id: 'school', agency: 'School', by: '2026-11-25' }] },
}
const answer = (check: string, on: string) => ({ did: 'agency-checks.answered', record: 'checks', on, says: { check, answer: 'KNOWN' } })
const both = [asked, answer('police', '2026-11-23 15:00'), answer('school', '2026-11-24 11:00')]
const picture = (on: string, says: { readonly [field: string]: unknown } = { means: 'Nobody has seen her since Friday' }) => ({ did: 'agency-checks.put-together', record: 'checks', on, says })

export default dutyCases('agency-checks/put-together', [
  { name: 'The last answer came on Tuesday: there is until the end of Wednesday', given: both, at: '2026-11-25 23:59', reads: [{ state: 'open', due: '2026-11-25' }] },
  { name: 'Wednesday is over', given: both, at: '2026-11-26 00:00', reads: [{ state: 'overdue', due: '2026-11-25' }] },
  { name: 'Put together on Wednesday', given: [...both, picture('2026-11-25 10:00')], at: '2026-11-26 09:00', reads: [{ state: 'met' }] },
  { name: 'Put together on Thursday', given: [...both, picture('2026-11-26 08:00')], at: '2026-11-26 09:00', reads: [{ state: 'met late' }] },
  { name: 'The school has not answered: a working day after it was asked to', given: [asked, answer('police', '2026-11-23 15:00')], at: '2026-11-26 23:59', reads: [{ state: 'open', due: '2026-11-26' }] },
  { name: 'Nor by then, and nobody put together what there is', given: [asked, answer('police', '2026-11-23 15:00')], at: '2026-11-27 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Put together without the school, and it does not say why', given: [asked, answer('police', '2026-11-23 15:00'), picture('2026-11-24 09:00')], at: '2026-11-24 10:00', reads: [{ state: 'open', why: /without School/ }] },
  {
    name: 'Put together without the school, because it cannot wait', at: '2026-11-24 10:00', reads: [{ state: 'met' }],
    given: [asked, answer('police', '2026-11-23 15:00'), picture('2026-11-24 09:00', { means: 'He may be there tonight', without: 'The school is shut and he is due back at six' })],
  },
  { name: 'The school answered after the picture was made', given: [asked, answer('police', '2026-11-23 15:00'), picture('2026-11-23 16:00'), answer('school', '2026-11-24 11:00')], at: '2026-11-24 12:00', reads: [{ state: 'open', why: /without School/ }] },
  { name: 'Answers copied out, and not what they mean', given: [...both, picture('2026-11-25 10:00', { known: 'All of it' })], at: '2026-11-25 12:00', reads: [{ state: 'open', why: /what it means/ }] },
  { name: 'Nobody was named', given: [{ ...asked, says: {} }], at: '2026-11-25 12:00', reads: [] },
  { name: 'On the Island each organisation chooses', where: 'isle-of-man', given: both, at: '2026-11-26 09:00', reads: [{ state: 'cannot tell' }] },
])
