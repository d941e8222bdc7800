import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const began = { did: 'youth-justice.began', on: '2026-09-01 10:00', says: { rests: 'REFERRAL', worker: 'yasmin', until: '2027-02-28' } }
const known = { rests: 'REFERRAL', until: '2027-02-28', justiceWorker: 'yasmin', offered: null, came: null, onePlan: null }

export default statusCases('youth-justice', [
  { name: 'From the day it began', at, given: [began], spans: [{ from: '2026-09-01 10:00', to: null, key: 'youth-justice', detail: known }] },
  {
    name: 'A way to put things right was offered, and helped', at,
    given: [began, { did: 'youth-justice.offered', on: '2026-09-15', says: { ways: ['LETTER'] } }, { did: 'youth-justice.put-right', on: '2026-10-01', says: { way: 'LETTER', answer: 'WELL' } }],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { ...known, offered: true, came: 'WELL' } }],
  },
  {
    name: 'Nothing could be offered', at, given: [began, { did: 'youth-justice.offered', on: '2026-09-15', says: { why: 'Nobody was harmed' } }],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { ...known, offered: false } }],
  },
  {
    name: 'Another worker, and one plan', at,
    given: [began, { did: 'youth-justice.worker-changed', on: '2026-10-01', says: { workerName: 'Jo, from another team' } }, { did: 'youth-justice.joined', on: '2026-10-02', says: { lead: 'priya' } }],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { ...known, justiceWorker: null, onePlan: true } }],
  },
  { name: 'It ended', at, given: [began, { did: 'youth-justice.ended', on: '2026-11-01', says: { outcome: 'EARLY' } }], spans: [{ from: '2026-09-01 10:00', to: '2026-11-01', detail: known }] },
  { name: 'Withdrawn: never so', at, given: [began, { ...began, withdraws: true, written: '2026-09-02 09:00', why: 'His brother’s' }], spans: [] },
])
