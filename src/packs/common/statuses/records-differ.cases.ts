import { londonToInstant } from '../../../calendar/index.ts'
import { statusCases } from '../../../readings/status/index.ts'
import { policeLists } from '../families/lists.ts'

const at = '2026-11-22 12:00', came = '2026-11-02 10:00'
const gone = { did: 'missing-episode.started', record: 'ours', on: '2026-10-05 21:30', says: { kind: 'M' } }
const back = { did: 'missing-episode.returned', record: 'ours', on: '2026-10-06 00:40' }
const list = { did: 'list-received.received', about: policeLists, on: '2026-11-02', written: came, says: { whose: 'police', from: { at: londonToInstant('2026-10-01 08:00') }, to: { at: londonToInstant('2026-10-31 23:50') } } }
const reported = { did: 'police-missing-report.reported', record: 'theirs', on: '2026-10-05 22:12', written: came, says: { reference: 'TV/4471' } }
const found = (on: string) => ({ did: 'police-missing-report.found', record: 'theirs', on, written: came })
const because = { did: 'records-differ.explained', on: '2026-11-04', written: '2026-11-04 15:00', says: { report: 'theirs', right: 'BOTH', why: 'Logged twice' } }
const theirs = { with: 'police', what: 'only-theirs', on: '2026-10-05', short: true, right: null }

export default statusCases('records-differ', [
  { name: 'Both say the same', at, given: [gone, back, list, reported, found('2026-10-06 00:50')], spans: [] },
  { name: 'The police have a short one that we do not', at, given: [list, reported, found('2026-10-06 00:50')], spans: [{ from: came, to: null, key: 'theirs', detail: theirs }] },
  { name: 'Until somebody said why', at, given: [list, reported, found('2026-10-06 00:50'), because], spans: [{ from: came, to: '2026-11-04 15:00', key: 'theirs', detail: { ...theirs, right: 'BOTH' } }] },
  { name: 'Explained, and not said why: it stays', at, given: [list, reported, found('2026-10-06 00:50'), { ...because, says: { report: 'theirs', right: 'BOTH' } }], spans: [{ from: came, to: null }] },
  { name: 'We have a short one that the police do not', at, given: [gone, back, list], spans: [{ from: came, to: null, key: 'ours', detail: { ...theirs, what: 'only-ours' } }] },
  { name: 'The times differ; how long it was is theirs', at, given: [gone, back, list, reported, found('2026-10-07 03:00')], spans: [{ from: came, to: null, key: 'theirs:times', detail: { ...theirs, what: 'times', short: false } }] },
  { name: 'They have no end: nobody can say how long it was', at, given: [list, reported], spans: [{ from: came, to: null, detail: { ...theirs, short: null } }] },
  { name: 'We say away', at, given: [{ ...gone, says: { kind: 'A' } }, back, list, reported, found('2026-10-06 00:50')], spans: [{ from: came, to: null, key: 'theirs:kind', detail: { ...theirs, what: 'kind' } }] },
  {
    name: 'A school does not know where they were', at, given: [{ did: 'school-absence.marked', on: '2026-10-07', written: came, says: { morning: 'O', school: 'Harbour Academy' } }],
    spans: [{ from: came, to: null, key: 'school-absence', detail: { with: 'school', what: 'only-theirs', on: '2026-10-07', short: null, right: null } }],
  },
])
