import { dutyCases } from '../../../../readings/duty/index.ts'

const gap = (backOn: string | null = '2026-11-13') => ({ did: 'education-gap.begun', on: '2026-10-05', says: { kind: 'part-time', hours: 10, ...(backOn ? { backOn } : {}) } })
const looked = (on: string, backOn: string | null = null) => ({ did: 'education-gap.looked-again', on, says: { tried: 'Mornings first', ...(backOn ? { backOn } : {}) } })
const back = (on: string) => ({ did: 'education-gap.ended', on, says: { how: 'same', where: 'Harbour Primary' } })

export default dutyCases('school/part-time-ends', [
  { name: 'The agreed day is not over', given: [gap()], at: '2026-11-13 23:59', reads: [{ state: 'open', due: '2026-11-13' }] },
  { name: 'It is, and they still go part time', given: [gap()], at: '2026-11-14 00:00', reads: [{ state: 'overdue', due: '2026-11-13' }] },
  { name: 'Back full time on the day', given: [gap(), back('2026-11-13')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'Back full time a day late', given: [gap(), back('2026-11-14')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Looked at again, with a new day',
    given: [gap(), looked('2026-11-12', '2026-12-11')], at: '2026-11-21 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-11' }],
  },
  {
    name: 'Looked at again, with no new day: nobody can tell when it ends',
    given: [gap(), looked('2026-11-12')], at: '2026-11-21 09:00', reads: [{ state: 'met' }, { state: 'cannot tell', why: /No date/ }],
  },
  { name: 'No last day was agreed', given: [gap(null)], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  {
    name: 'The day was changed and nobody looked',
    given: [gap(), { ...gap('2026-12-11'), amends: 1, why: 'The school asked for longer' }],
    at: '2026-11-21 09:00', reads: [{ state: 'open', due: '2026-12-11' }],
  },
  { name: 'Suspended is another matter', given: [{ ...gap(), says: { kind: 'suspended', backOn: '2026-11-13' } }], at: '2026-11-21 09:00', reads: [] },
])
