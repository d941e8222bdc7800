import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked: Given = { did: 'therapeutic-help.asked', on: '2026-05-04', says: { of: 'CAMHS' } }
const listed: Given = { did: 'therapeutic-help.answered', on: '2026-05-11', says: { answer: 'waiting', startsBy: '2026-09-01' } }
const met = (on: string, came = true): Given => ({ did: 'therapeutic-help.met', on, says: { came } })
const ended: Given = { did: 'therapeutic-help.ended', on: '2026-11-02', says: { how: 'better' } }
const before = { answer: 'waiting', startsBy: '2026-09-01', asked: '2026-05-04' }

export default statusCases('therapeutic-help', [
  { name: 'Nobody asked', at, given: [], spans: [] },
  { name: 'Waiting for an answer', at, given: [asked], spans: [{ from: '2026-05-04', to: null, key: 'therapeutic-help', detail: { stage: 'waiting', answer: null, startsBy: null, asked: '2026-05-04', began: null, times: '0', end: null } }] },
  { name: 'An appointment that did not take place is still waiting', at, given: [asked, listed, met('2026-08-03', false)], spans: [{ from: '2026-05-04', to: null, detail: { ...before, stage: 'waiting', began: null, times: '0', end: null } }] },
  {
    name: 'They met, twice, and it ended', at, given: [asked, listed, met('2026-09-07'), met('2026-09-14'), ended],
    spans: [
      { from: '2026-05-04', to: '2026-09-07', key: 'therapeutic-help', detail: { ...before, stage: 'waiting', began: '2026-09-07', times: '2', end: 'better' } },
      { from: '2026-09-07', to: '2026-11-02', key: 'therapeutic-help:met', detail: { ...before, stage: 'under-way', began: '2026-09-07', times: '2', end: 'better' } },
    ],
  },
  { name: 'It never began', at, given: [asked, { ...ended, says: { how: 'never' } }], spans: [{ from: '2026-05-04', to: '2026-11-02' }] },
  { name: 'Met the day it was asked for: nobody waited', at, given: [{ ...asked, on: '2026-05-04 09:00' }, met('2026-05-04 09:00')], spans: [{ from: '2026-05-04 09:00', to: null, key: 'therapeutic-help:met' }] },
])
