import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = (law = 'S20') => ({ did: 'short-break.agreed', on: '2026-01-10', says: { law } })
const reviewed = (on: string) => ({ did: 'short-break.reviewed', on })

export default dutyCases('disability/short-break-review', [
  { name: 'Six months are not over', given: [agreed(), reviewed('2026-05-11 10:00')], at: '2026-11-11 23:59', reads: [{ state: 'open', due: '2026-11-11' }] },
  { name: 'They are over', given: [agreed(), reviewed('2026-05-11 10:00')], at: '2026-11-12 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Again on the last day',
    given: [agreed(), reviewed('2026-05-11 10:00'), reviewed('2026-11-11 10:00')],
    at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-05-11' }],
  },
  {
    name: 'Again the day after',
    given: [agreed(), reviewed('2026-05-11 10:00'), reviewed('2026-11-12 10:00')],
    at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2027-05-12' }],
  },
  {
    name: 'The breaks ended',
    given: [agreed(), reviewed('2026-05-11 10:00'), { did: 'short-break.ended', on: '2026-08-01' }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /ended/ }],
  },
  { name: 'Section 17: not owed by this law', given: [agreed('S17'), reviewed('2026-05-11 10:00')], at: '2026-11-20 09:00', reads: [] },
])
