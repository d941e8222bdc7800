import { dutyCases } from '../../../../readings/duty/index.ts'

const gone = (record: string, on: string, kind = 'M') => ({ did: 'missing-episode.started', record, on, says: { kind } })
const held = (on: string, did = 'strategy-discussion.held') => ({ did, on, says: {} })
const two = [gone('one', '2026-09-07 21:00'), gone('two', '2026-10-10 22:00')]
const three = [...two, gone('three', '2026-11-16 22:00')]

export default dutyCases('missing/meet-after-three', [
  { name: 'Twice: nothing is owed', given: two, at: '2026-11-25 09:00', reads: [] },
  { name: 'Five working days after the third are not over', given: three, at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'They are over', given: three, at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Held in time', given: [...three, held('2026-11-20 14:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'An exploitation meeting answers it too', given: [...three, held('2026-11-20 14:00', 'exploitation-meeting.held')], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'Held a day late', given: [...three, held('2026-11-24 14:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }] },
  { name: 'Held after the second time', given: [...two, held('2026-10-12 14:00'), three[2]!], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }] },
  { name: 'The third came a minute after ninety days', given: [...two, gone('three', '2026-12-06 21:00')], at: '2026-12-20 09:00', reads: [] },
  { name: 'The third came a minute before', given: [...two, gone('three', '2026-12-06 20:59')], at: '2026-12-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'One of them was away without agreement', given: [...two, gone('three', '2026-11-16 22:00', 'A')], at: '2026-11-25 09:00', reads: [] },
  {
    name: 'Five times: one meeting is owed; the sixth owes another',
    given: [...three, gone('four', '2026-11-18 22:00'), gone('five', '2026-11-19 22:00'), gone('six', '2026-11-20 22:00')],
    at: '2026-11-23 09:00', reads: [{ state: 'open', due: '2026-11-23' }, { state: 'open', due: '2026-11-27' }],
  },
])
