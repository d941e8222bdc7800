import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-01-12', says: { legalStatus: 'C2' } }
const gap = (kind = 'suspended') => ({ did: 'education-gap.begun', on: '2026-11-16', says: { kind } })
const taught = (on: string, says: { readonly [field: string]: unknown } = { hours: 10, goes: true }) => ({ did: 'education-gap.provided', on, says })

export default dutyCases('school/suspended-next-day', [
  { name: 'Until the end of the next working day', given: [care, gap()], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'A minute more', given: [care, gap()], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  { name: 'Taught from the next day', given: [care, gap(), taught('2026-11-17')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'Taught from the day after', given: [care, gap(), taught('2026-11-18')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Work sent home that they do not do',
    given: [care, gap(), taught('2026-11-17', { hours: 10, goes: false })],
    at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /does not take part/ }],
  },
  {
    name: 'A tutor for no hours',
    given: [care, gap(), taught('2026-11-17', { hours: 0, goes: true })], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /no hours/ }],
  },
  {
    name: 'It does not say whether they take part',
    given: [care, gap(), taught('2026-11-17', { hours: 10 })], at: '2026-11-18 09:00', reads: [{ state: 'cannot tell', why: /takes part/ }],
  },
  { name: 'A part-time timetable is another matter', given: [care, gap('part-time')], at: '2026-11-18 09:00', reads: [] },
  {
    name: 'Back in school the next day',
    given: [care, gap(), { did: 'education-gap.ended', on: '2026-11-17', says: { how: 'same', where: 'Harbour Primary' } }],
    at: '2026-11-18 09:00', reads: [{ state: 'met' }],
  },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [care, gap()], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell' }] },
])
