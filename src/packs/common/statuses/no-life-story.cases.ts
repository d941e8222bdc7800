import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const born = (day: string): Given => ({ did: 'person.described', on: '2026-01-01', says: { born: day } })
const inCare: Given = { did: 'care-episode.started', on: '2026-01-12', says: { legalStatus: 'C2' } }
const since = '2026-01-12'

export default statusCases('no-life-story', [
  { name: 'Not in care', at, given: [born('2019-05-09')], spans: [] },
  {
    name: 'Nothing yet, at thirteen and at every age to come', at, given: [born('2012-05-09'), inCare],
    spans: [{ from: '2026-01-12', to: '2028-05-09', key: 'care-episode:12-15', detail: { age: '12-15', since } }, { from: '2028-05-09', to: '2030-05-09', detail: { age: '16-17', since } }],
  },
  { name: 'Begun', at, given: [born('2012-05-09'), inCare, { did: 'life-story.begun', on: '2026-06-01' }], spans: [{ from: '2026-01-12', to: '2026-06-01', detail: { age: '12-15', since } }] },
  { name: 'A carer put a photograph by before anybody began', at, given: [born('2012-05-09'), inCare, { did: 'life-story.chapter', on: '2026-02-02' }], spans: [{ from: '2026-01-12', to: '2026-02-02' }] },
  { name: 'A story from before goes on', at, given: [born('2012-05-09'), { did: 'life-story.begun', on: '2024-06-01' }, inCare], spans: [] },
  {
    name: 'One that was finished before is another', at, given: [{ did: 'life-story.begun', on: '2024-06-01' }, { did: 'life-story.finished', on: '2025-06-01' }, inCare],
    spans: [{ from: '2026-01-12', to: null, detail: { age: 'not-known', since } }],
  },
])
