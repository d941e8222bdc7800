import { londonToInstant } from '../../../../calendar/index.ts'
import { indicatorCases } from '../../../../readings/indicator/index.ts'
import { policeLists } from '../../families/lists.ts'

const gone = { did: 'missing-episode.started', record: 'ours', on: '2026-10-05 21:30', says: { kind: 'M' } }
const back = { did: 'missing-episode.returned', record: 'ours', on: '2026-10-06 00:40' }
const reported = (on: string) => ({ did: 'police-missing-report.reported', record: `theirs ${on}`, on, says: { reference: 'TV/4471', risk: 'MED' } })
const list = { did: 'list-received.received', about: policeLists, on: '2026-11-02', says: { whose: 'police', from: { at: londonToInstant('2026-10-01 08:00') }, to: { at: londonToInstant('2026-10-31 23:50') } } }
const at = '2026-11-30 09:00'

export default indicatorCases('missing/police-and-us', [
  { name: 'Both have it', given: [gone, back, list, reported('2026-10-05 22:12')], at, reads: [{ on: '2026-10-05', counted: 'yes' }] },
  { name: 'Only the police have it', given: [list, reported('2026-10-05 22:12')], at, reads: [{ on: '2026-10-05', counted: 'no', why: /Only the police/ }] },
  { name: 'Only we have it', given: [gone, back, list], at, reads: [{ on: '2026-10-05', counted: 'no', why: /Only we/ }] },
  { name: 'No list of that time has come', given: [gone, back], at, reads: [{ on: '2026-10-05', counted: 'cannot tell', why: /No list/ }] },
  { name: 'They logged it three hours after he was back', given: [gone, back, list, reported('2026-10-06 03:40')], at, reads: [{ on: '2026-10-06', counted: 'yes' }] },
  { name: 'A minute later it is another time', given: [gone, back, list, reported('2026-10-06 03:41')], at, reads: [{ on: '2026-10-05', counted: 'no' }, { on: '2026-10-06', counted: 'no' }] },
  { name: 'We say away', given: [{ ...gone, says: { kind: 'A' } }, back, list, reported('2026-10-05 22:12')], at, reads: [{ on: '2026-10-05', counted: 'no', why: /being away/ }] },
  { name: 'Away, and the police have nothing of it', given: [{ ...gone, says: { kind: 'A' } }, back, list], at, reads: [] },
])
