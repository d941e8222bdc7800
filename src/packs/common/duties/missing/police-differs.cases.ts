import { londonToInstant } from '../../../../calendar/index.ts'
import { dutyCases } from '../../../../readings/duty/index.ts'
import { policeLists } from '../../families/lists.ts'

const gone = { did: 'missing-episode.started', record: 'ours', on: '2026-10-05 21:30', says: { kind: 'M' } }
const told = { did: 'missing-episode.told', record: 'ours', on: '2026-10-05 22:10', says: { who: 'police' } }
const back = (on: string, more = {}) => ({ did: 'missing-episode.returned', record: 'ours', on, ...more })
/** The list came on Monday 2 November, so five working days end on Monday 9 November. */
const came = '2026-11-02 10:00'
const reported = (on: string, says = {}) => ({ did: 'police-missing-report.reported', record: 'theirs', on, written: came, says: { reference: 'TV/4471', ...says } })
const found = (on: string) => ({ did: 'police-missing-report.found', record: 'theirs', on, written: came })
const list = { did: 'list-received.received', about: policeLists, on: '2026-11-02', written: came, says: { whose: 'police', from: { at: londonToInstant('2026-10-01 08:00') }, to: { at: londonToInstant('2026-10-31 23:50') } } }
const because = (says: { readonly [field: string]: unknown }, written = '2026-11-04 15:00') => ({ did: 'records-differ.explained', on: '2026-11-04', written, says })
const why = { why: 'Logged twice: the second call was his aunt’s', checkedBy: 'priya', checkedWith: 'The missing persons desk' }
const at = '2026-11-09 12:00'

export default dutyCases('missing/police-differs', [
  { name: 'Both have it, and the times agree: nothing is owed', given: [gone, told, back('2026-10-06 00:40'), list, reported('2026-10-05 22:12'), found('2026-10-06 00:55')], at, reads: [] },
  { name: 'The police have a report and we have nothing', given: [list, reported('2026-10-05 22:12')], at, reads: [{ state: 'open', due: '2026-11-09', about: '5 October 2026, they have it and we do not' }] },
  { name: 'Nobody said why within five working days', given: [list, reported('2026-10-05 22:12')], at: '2026-11-10 00:00', reads: [{ state: 'overdue', due: '2026-11-09' }] },
  { name: 'Explained, and who was asked', given: [list, reported('2026-10-05 22:12'), because({ report: 'theirs', right: 'BOTH', ...why })], at, reads: [{ state: 'met' }] },
  { name: 'Explained a day late', given: [list, reported('2026-10-05 22:12'), because({ report: 'theirs', right: 'OURS', ...why }, '2026-11-10 09:00')], at: '2026-11-11 09:00', reads: [{ state: 'met late' }] },
  { name: 'It says who is right, and not why', given: [list, reported('2026-10-05 22:12'), because({ report: 'theirs', right: 'OURS', why: ' ' })], at, reads: [{ state: 'open', why: /not say why/ }] },
  { name: 'It says why, and not what is right', given: [list, reported('2026-10-05 22:12'), because({ report: 'theirs', ...why })], at, reads: [{ state: 'open', why: /what is right/ }] },
  { name: 'Theirs is right, and ours is still without it', given: [list, reported('2026-10-05 22:12'), because({ report: 'theirs', right: 'THEIRS', ...why })], at, reads: [{ state: 'open', why: /write it/ }] },
  { name: 'Theirs was right, and ours is written now', given: [list, reported('2026-10-05 22:12'), { ...gone, written: '2026-11-05 09:00' }, { ...told, written: '2026-11-05 09:01' }], at, reads: [] },
  { name: 'An explanation of something else', given: [list, reported('2026-10-05 22:12'), because({ report: 'another', right: 'OURS', ...why })], at, reads: [{ state: 'open' }] },
  { name: 'The report was withdrawn: it was another child’s', given: [list, reported('2026-10-05 22:12'), { ...reported('2026-10-05 22:12'), withdraws: true, why: 'His cousin of the same name' }], at, reads: [] },
  { name: 'We have one in the time of their list, and they have none', given: [gone, back('2026-10-05 22:20'), list], at, reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'And why: back before the police were rung', given: [gone, back('2026-10-05 22:20'), list, because({ episode: 'ours', right: 'BOTH', ...why })], at, reads: [{ state: 'met' }] },
  { name: 'We have one, and no list has come that is of that time', given: [{ ...gone, on: '2026-11-01 20:00' }, list], at, reads: [] },
  { name: 'It began so late in their list that they may have been told after it', given: [{ ...gone, on: '2026-10-31 20:51' }, list], at, reads: [] },
  { name: 'A minute earlier they would have been told in the time of the list', given: [{ ...gone, on: '2026-10-31 20:50' }, list], at, reads: [{ state: 'open' }] },
  { name: 'It was written only after the list came: owed from then', given: [list, { ...gone, written: '2026-11-04 09:00' }], at, reads: [{ state: 'open', due: '2026-11-11' }] },
  { name: 'Away, and known where: nothing for the police', given: [{ ...gone, says: { kind: 'A' } }, list], at, reads: [] },
  { name: 'They say missing, and we say away', given: [{ ...gone, says: { kind: 'A' } }, list, reported('2026-10-05 22:12', { risk: 'MED' })], at, reads: [{ state: 'open' }] },
  { name: 'They say no apparent risk, and we say away: that is the same', given: [{ ...gone, says: { kind: 'A' } }, list, reported('2026-10-05 22:12', { risk: 'NONE' })], at, reads: [] },
  { name: 'They were told an hour after we say so: the same', given: [gone, told, list, reported('2026-10-05 23:10')], at, reads: [] },
  { name: 'They were told more than an hour after we say so', given: [gone, told, list, reported('2026-10-05 23:11')], at, reads: [{ state: 'open' }] },
  { name: 'We did not write when they were told: three hours are let pass', given: [gone, list, reported('2026-10-06 00:30')], at, reads: [] },
  { name: 'A minute more than three hours, and nothing of telling them', given: [gone, list, reported('2026-10-06 00:31')], at, reads: [{ state: 'open' }] },
  { name: 'Back at another time than they found him', given: [gone, told, back('2026-10-06 00:40'), list, reported('2026-10-05 22:12'), found('2026-10-06 04:00')], at, reads: [{ state: 'open' }] },
  { name: 'They found him, and on our record he is still missing', given: [gone, told, list, reported('2026-10-05 22:12'), found('2026-10-06 04:00')], at, reads: [{ state: 'open' }] },
  { name: 'He was back after the end of their list: they could not know', given: [{ ...gone, on: '2026-10-30 21:30' }, back('2026-11-01 09:00'), list, reported('2026-10-30 22:12')], at, reads: [] },
  { name: 'He was back in the time of their list, and they still have him as missing', given: [gone, told, back('2026-10-06 00:40'), list, reported('2026-10-05 22:12')], at, reads: [{ state: 'open' }] },
  {
    name: 'One long time of ours, which they logged twice: the second has none of ours beside it',
    given: [gone, told, back('2026-10-07 08:00'), list, reported('2026-10-05 22:12'), found('2026-10-07 08:05'), { ...reported('2026-10-06 09:00'), record: 'again' }], at, reads: [{ state: 'open' }],
  },
  {
    name: 'Explained, and then the return was amended to another time: owed again',
    given: [
      gone, told, back('2026-10-06 00:40'), list, reported('2026-10-05 22:12'), found('2026-10-06 04:00'), because({ report: 'theirs', right: 'BOTH', ...why }),
      back('2026-10-06 09:00', { amends: 3, why: 'Seen at breakfast and not before', written: '2026-11-06 09:00' }),
    ],
    at, reads: [{ state: 'open', why: /before the two differed/ }],
  },
  { name: 'We wrote their reference: it is the same time, and the times differ', given: [gone, { ...told, says: { who: 'police', reference: 'tv 4471' } }, back('2026-10-05 22:20'), list, reported('2026-10-07 09:00')], at, reads: [{ state: 'open' }] },
  { name: 'Another reference, and another night: two things to explain', given: [gone, { ...told, says: { who: 'police', reference: 'TV/9' } }, back('2026-10-05 22:20'), list, reported('2026-10-07 09:00')], at, reads: [{ state: 'open' }, { state: 'open' }] },
  { name: 'We know only the day: that is not another time', given: [{ ...gone, on: '2026-10-05', written: '2026-10-05 23:00' }, back('2026-10-06', { written: '2026-10-06 12:00' }), list, reported('2026-10-05 22:12'), found('2026-10-06 04:00')], at, reads: [] },
  { name: 'On the Isle of Man it may be asked, and no number is known', where: 'isle-of-man', given: [list, reported('2026-10-05 22:12')], at, reads: [{ state: 'cannot tell' }] },
])
