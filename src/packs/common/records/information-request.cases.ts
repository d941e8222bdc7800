import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const asked: Given = { did: 'information-request.asked', on: '2026-11-02 10:00', says: { agency: 'The surgery', agencyKind: 'GP' } }
const refused: Given = { did: 'information-request.answered', on: '2026-11-03 10:00', says: { answer: 'REFUSED', refusedWhy: 'LAW' } }

export default recordCases('information-request', [
  { name: 'It can be asked with nothing answered', given: [], step: 'asked', refused: [] },
  { name: 'A no is always kept', given: [asked], step: 'answered', says: { answer: 'REFUSED' }, refused: [] },
  { name: 'A no is left alone by somebody, for a reason', given: [asked, refused], step: 'accepted', says: { why: 'The nurse told us the same', by: 'dee' }, refused: [] },
  {
    name: 'A no is not left alone without a reason', given: [asked, refused], step: 'accepted', says: { why: ' ', by: 'dee' }, refused: ['information-request/no-reason'],
    told: /write a professional disagreement/,
  },
  {
    name: 'A no is not left alone by nobody', given: [asked, refused], step: 'accepted', says: { why: 'The nurse told us the same' }, refused: ['information-request/nobody-decided'],
  },
  { name: 'It is not finished with over a no that nobody took up', given: [asked, refused], step: 'closed', refused: ['information-request/still-refused'], told: /nobody has taken it up/ },
  {
    name: 'It is finished with once the no was taken up', step: 'closed', refused: [],
    given: [asked, refused, { did: 'professional-disagreement.raised', on: '2026-11-04 10:00', says: { about: 'The bruises', request: 'information-request' } }],
  },
  {
    name: 'It is finished with once a manager left it at a no', given: [asked, refused, { did: 'information-request.accepted', on: '2026-11-04 10:00', says: { why: 'The nurse knew', by: 'dee' } }],
    step: 'closed', refused: [],
  },
  { name: 'It is finished with once they shared after all', given: [asked, refused, { ...refused, on: '2026-11-05 10:00', says: { answer: 'ALL' } }], step: 'closed', refused: [] },
])
