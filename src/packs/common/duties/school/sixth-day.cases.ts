import { dutyCases } from '../../../../readings/duty/index.ts'

const gap = (kind: string | null = 'excluded') => ({ did: 'education-gap.begun', on: '2026-11-09', says: kind ? { kind } : {} })
const taught = (on: string) => ({ did: 'education-gap.provided', on, says: { hours: 25, goes: true } })

export default dutyCases('school/sixth-day', [
  { name: 'Sent away on Monday: until the end of the next Monday', given: [gap()], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'A minute more, and nobody teaches them', given: [gap()], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Taught from the sixth day', given: [gap(), taught('2026-11-16')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'Taught from the seventh', given: [gap(), taught('2026-11-17')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Back in school after three days',
    given: [gap('suspended'), { did: 'education-gap.ended', on: '2026-11-12', says: { how: 'same', where: 'Harbour Primary' } }],
    at: '2026-11-21 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'It is over in another way',
    given: [gap(), { did: 'education-gap.ended', on: '2026-11-12', says: { how: 'home' } }],
    at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /over/ }],
  },
  { name: 'Too ill to go is another matter', given: [gap('ill')], at: '2026-11-21 09:00', reads: [] },
  { name: 'Why they are not there is not written', given: [gap(null)], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /does not say why/ }] },
])
