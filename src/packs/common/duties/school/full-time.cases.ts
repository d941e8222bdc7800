import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-01-12', says: { legalStatus: 'C2' } }
const gap = { did: 'education-gap.begun', on: '2026-10-05', says: { kind: 'no-place', hours: 0 } }
const ended = (on: string, how?: string) => ({ did: 'education-gap.ended', on, says: { ...(how ? { how } : {}), where: 'Quayside Academy' } })

export default dutyCases('school/full-time', [
  { name: 'Not in care: this rule does not count', given: [gap], at: '2026-11-21 09:00', reads: [] },
  { name: 'Twenty working days are not over', given: [care, gap], at: '2026-11-02 23:59', reads: [{ state: 'open', due: '2026-11-02' }] },
  { name: 'Twenty working days and a minute', given: [care, gap], at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }] },
  { name: 'In a new school on the last day', given: [care, gap, ended('2026-11-02', 'new')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'In a new school a day late', given: [care, gap, ended('2026-11-03', 'new')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A tutor for some hours is not a place',
    given: [care, gap, { did: 'education-gap.provided', on: '2026-10-12', says: { hours: 10, goes: true } }],
    at: '2026-11-03 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'It ended, and how is not written',
    given: [care, gap, ended('2026-10-20')], at: '2026-11-03 09:00', reads: [{ state: 'cannot tell', why: /not written/ }],
  },
  {
    name: 'In work at seventeen',
    given: [care, gap, ended('2026-10-20', 'work')], at: '2026-11-03 09:00', reads: [{ state: 'not needed', why: /without a school place/ }],
  },
  {
    name: 'Out of school before coming into care: counted from coming into care',
    given: [{ ...gap, on: '2025-11-03' }, care], at: '2026-02-09 23:59', reads: [{ state: 'open', due: '2026-02-09' }],
  },
  { name: 'Over before coming into care', given: [{ ...gap, on: '2025-11-03' }, ended('2025-12-01', 'same'), care], at: '2026-02-09 23:59', reads: [] },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [care, gap], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell' }] },
])
