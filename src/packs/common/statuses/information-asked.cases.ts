import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked = { did: 'information-request.asked', on: '2026-11-02 10:00', says: { agency: 'The surgery', agencyKind: 'GP', basis: 'OVERRIDE' } }
const answered = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'information-request.answered', on, says })
const no = answered('2026-11-04 10:00', { answer: 'REFUSED', refusedWhy: 'AGREE' })
const nothing = { agency: 'GP', basis: 'OVERRIDE', answer: null, reason: null, refused: false, days: null }

export default statusCases('information-asked', [
  { name: 'Asked, and nobody has answered', at, given: [asked], spans: [{ from: '2026-11-02 10:00', to: null, key: 'information-request', detail: nothing }] },
  {
    name: 'Shared after three days', at, given: [asked, answered('2026-11-05 09:00', { answer: 'ALL', shared: 'Two visits for bruises' })],
    spans: [{ from: '2026-11-02 10:00', to: '2026-11-05 09:00', detail: { ...nothing, answer: 'ALL', days: '3' } }],
  },
  { name: 'Refused: still asked for', at, given: [asked, no], spans: [{ from: '2026-11-02 10:00', to: null, detail: { ...nothing, answer: 'REFUSED', reason: 'AGREE', refused: true, days: '2' } }] },
  {
    name: 'Refused first and shared then: that it was refused is still counted', at, given: [asked, no, answered('2026-11-06 10:00', { answer: 'ALL' })],
    spans: [{ from: '2026-11-02 10:00', to: '2026-11-06 10:00', detail: { ...nothing, answer: 'ALL', reason: 'AGREE', refused: true, days: '2' } }],
  },
  {
    name: 'Refused, and a manager decided to leave it', at, given: [asked, no, { did: 'information-request.accepted', on: '2026-11-05', says: { why: 'The nurse knew', by: 'dee' } }],
    spans: [{ from: '2026-11-02 10:00', to: '2026-11-05', detail: { ...nothing, answer: 'REFUSED', reason: 'AGREE', refused: true, days: '2' } }],
  },
  {
    name: 'An older answer without a code is read by what was shared', at, given: [asked, answered('2026-11-03 10:00', { shared: 'Two visits' })],
    spans: [{ from: '2026-11-02 10:00', to: '2026-11-03 10:00', detail: { ...nothing, answer: 'ALL', days: '1' } }],
  },
  { name: 'Withdrawn: never asked', at, given: [asked, { ...asked, withdraws: true, written: '2026-11-03 09:00', why: 'Wrong child' }], spans: [] },
])
