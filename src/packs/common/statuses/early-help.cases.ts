import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked = { did: 'early-help.asked', on: '2026-08-24 10:00', says: { team: 'families-first' }, naming: ['team'] }
const opened = { did: 'early-help.opened', on: '2026-09-07 10:00', says: { lead: 'omar' }, naming: ['lead'] }

export default statusCases('early-help', [
  { name: 'Asked for is not yet early help', at, given: [asked], spans: [] },
  {
    name: 'From the day it was taken on, until it ends', at, given: [asked, opened],
    spans: [{ from: '2026-09-07 10:00', to: null, key: 'early-help', detail: { worker: 'omar', team: 'families-first' } }],
  },
  {
    name: 'Somebody else leads now', at,
    given: [opened, { did: 'early-help.lead-changed', on: '2026-10-05', says: { lead: 'rae' } }],
    spans: [{ from: '2026-09-07 10:00', to: null, detail: { worker: 'rae', team: null } }],
  },
  {
    name: 'Somebody from the school leads now, who does not work here', at,
    given: [opened, { did: 'early-help.lead-changed', on: '2026-10-05', says: { leadName: 'Jo, Oakfield School' } }],
    spans: [{ from: '2026-09-07 10:00', to: null, detail: { worker: null, team: null } }],
  },
  {
    name: 'Ended', at, given: [opened, { did: 'early-help.closed', on: '2026-11-20', says: { reason: 'BETTER' } }],
    spans: [{ from: '2026-09-07 10:00', to: '2026-11-20' }],
  },
  {
    name: 'The day it began was put right', at,
    given: [opened, { ...opened, on: '2026-09-10', amends: 1, written: '2026-09-20 09:00', why: 'They met on the 10th' }], spans: [{ from: '2026-09-10', to: null }],
  },
  {
    name: 'Withdrawn: never in early help', at, given: [opened, { ...opened, withdraws: true, written: '2026-09-08 09:00', why: 'A cousin of the same name' }], spans: [],
  },
])
