import { dutyCases } from '../../../../readings/duty/index.ts'
import { schoolLists } from '../../families/lists.ts'

/** The list came on Monday 2 November: five working days end on Monday 9 November. */
const came = '2026-11-02 10:00'
const absent = (on: string, says: { readonly [field: string]: unknown } = { morning: 'N', afternoon: 'N' }) =>
  ({ did: 'school-absence.marked', record: `absent ${on}`, on, written: came, says: { school: 'Harbour Academy', ...says } })
const list = { did: 'list-received.received', about: schoolLists, on: '2026-11-02', written: came, says: { whose: 'school', school: 'HARBOUR ACADEMY', from: { day: '2026-10-05' }, to: { day: '2026-10-30' } } }
const noticed = (on: string) => ({ did: 'missing-from-school.noticed', on, says: { toldBy: 'Harbour Academy', knownWhere: 'no' } })
const because = (says: { readonly [field: string]: unknown }, written = '2026-11-04 15:00') => ({ did: 'records-differ.explained', on: '2026-11-04', written, says: { right: 'OURS', why: 'She was with us at court', ...says } })
const at = '2026-11-09 12:00'

export default dutyCases('missing/school-differs', [
  { name: 'The school does not know why, and we have nothing', given: [list, absent('2026-10-07')], at, reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'Nobody found out within five working days', given: [list, absent('2026-10-07')], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'A mark of O in the afternoon alone', given: [list, absent('2026-10-07', { afternoon: 'O' })], at, reads: [{ state: 'open' }] },
  { name: 'Ill: the school knows why', given: [list, absent('2026-10-07', { morning: 'I', afternoon: 'I' })], at, reads: [] },
  { name: 'No mark, and no reason', given: [list, absent('2026-10-07', {})], at, reads: [{ state: 'open' }] },
  { name: 'No mark, and a reason in words', given: [list, absent('2026-10-07', { reason: 'Funeral' })], at, reads: [] },
  { name: 'We wrote that they were missing from school that day', given: [noticed('2026-10-07 09:30'), list, absent('2026-10-07')], at, reads: [] },
  { name: 'We wrote it of the day before, and they were found that evening', given: [noticed('2026-10-06 09:30'), { did: 'missing-from-school.found', on: '2026-10-06 18:00' }, { ...absent('2026-10-06') }, list, absent('2026-10-07')], at, reads: [{ state: 'open' }] },
  { name: 'They were missing that night and all the next day', given: [{ did: 'missing-episode.started', on: '2026-10-06 23:00', says: { kind: 'M' } }, { did: 'missing-episode.returned', record: 'missing-episode', on: '2026-10-07 16:00' }, list, absent('2026-10-07')], at, reads: [] },
  { name: 'They have had no full-time school for weeks, and that is written', given: [{ did: 'education-gap.begun', on: '2026-09-21', says: { kind: 'part-time' } }, list, absent('2026-10-07')], at, reads: [] },
  { name: 'Thursday, Friday and Monday are one thing to explain', given: [list, absent('2026-10-08'), absent('2026-10-09'), absent('2026-10-12')], at, reads: [{ state: 'open' }] },
  { name: 'Thursday and the Tuesday after are two', given: [list, absent('2026-10-08'), absent('2026-10-13')], at, reads: [{ state: 'open' }, { state: 'open' }] },
  { name: 'Explained by any of its days', given: [list, absent('2026-10-08'), absent('2026-10-09'), because({ absence: 'absent 2026-10-09' })], at, reads: [{ state: 'met' }] },
  { name: 'Explained, and then it went on', given: [list, absent('2026-10-08'), because({ absence: 'absent 2026-10-08' }), { ...absent('2026-10-09'), written: '2026-11-05 09:00' }], at, reads: [{ state: 'open', due: '2026-11-12', why: /before the two differed/ }] },
  { name: 'The school is right, and we still have nothing', given: [list, absent('2026-10-07'), because({ absence: 'absent 2026-10-07', right: 'THEIRS' })], at, reads: [{ state: 'open', why: /write it/ }] },
  { name: 'We wrote it, and the school’s list of those days has nothing', given: [noticed('2026-10-07 09:30'), list, absent('2026-10-21', { morning: 'I' })], at, reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'And why', given: [noticed('2026-10-07 09:30'), list, absent('2026-10-21', { morning: 'I' }), because({ fromSchool: 'missing-from-school' })], at, reads: [{ state: 'met' }] },
  { name: 'We wrote it, and their list is of other days', given: [noticed('2026-11-02 09:30'), list, absent('2026-10-21', { morning: 'I' })], at, reads: [] },
  { name: 'We wrote it, and whether that school is theirs is not known', given: [noticed('2026-10-07 09:30'), list], at, reads: [] },
  { name: 'On the Isle of Man it may be asked, and no number is known', where: 'isle-of-man', given: [list, absent('2026-10-07')], at, reads: [{ state: 'cannot tell' }] },
])
