import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked = { did: 'unmet-need.asked', on: '2026-09-01 10:00', says: { service: 'DA', who: 'PARENT', what: 'A worker for her mother' } }
const answered = { did: 'unmet-need.answered', on: '2026-09-08 10:00', says: { answer: 'WAIT', from: '2027-01-11', told: '2026-09-09' } }
const nothing = { service: 'DA', who: 'PARENT', answer: null, from: null, told: null, got: null, waited: null }

export default statusCases('help-needed', [
  { name: 'Asked for, and nobody has answered', at, given: [asked], spans: [{ from: '2026-09-01 10:00', to: null, key: 'unmet-need', detail: nothing }] },
  {
    name: 'There is a waiting list', at, given: [asked, answered],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { ...nothing, answer: 'WAIT', from: '2027-01-11', told: '2026-09-09' } }],
  },
  {
    name: 'The last answer counts', at, given: [asked, answered, { ...answered, on: '2026-10-01', says: { answer: 'NOTHERE' } }],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { ...nothing, answer: 'NOTHERE' } }],
  },
  {
    name: 'It began after two months', at, given: [asked, { did: 'unmet-need.begun', on: '2026-11-02 10:00', says: { what: 'All of it' } }],
    spans: [{ from: '2026-09-01 10:00', to: '2026-11-02 10:00', detail: { ...nothing, got: true, waited: '62' } }],
  },
  {
    name: 'They gave up waiting', at, given: [asked, { did: 'unmet-need.not-needed', on: '2026-11-02', says: { why: 'She gave up' } }],
    spans: [{ from: '2026-09-01 10:00', to: '2026-11-02', detail: { ...nothing, got: false } }],
  },
  { name: 'Withdrawn: never asked for', at, given: [asked, { ...asked, withdraws: true, written: '2026-09-02 09:00', why: 'Written twice' }], spans: [] },
])
