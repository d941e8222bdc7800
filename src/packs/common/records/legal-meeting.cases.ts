import { recordCases } from '../../record-cases.ts'

const asked = { did: 'legal-meeting.asked', on: '2026-11-02 10:00', says: { question: 'Is it time to go to court?' } }

export default recordCases('legal-meeting', [
  { name: 'It can be asked for in one line', given: [], step: 'asked', says: { question: 'What next?' }, refused: [] },
  { name: 'A meeting nobody asked for in writing still saves', given: [], step: 'held', says: { present: 'Mo Ray, lawyer' }, refused: [] },
  {
    name: 'Going to court needs its reason',
    given: [asked], step: 'decided', says: { outcome: 'COURT' }, refused: ['legal-meeting/no-reason'], told: /Say why/,
  },
  {
    name: 'Carrying on as before needs its reason too',
    given: [asked], step: 'decided', says: { outcome: 'PLAN', why: ' ' }, refused: ['legal-meeting/no-reason'],
  },
  {
    name: 'With its reason it is decided',
    given: [asked], step: 'decided', says: { outcome: 'PLO', why: 'Six months, and nights alone go on.' }, refused: [],
  },
  { name: 'Meeting again needs none', given: [asked], step: 'decided', says: { outcome: 'AGAIN' }, refused: [] },
  { name: 'A decision not written yet is not refused', given: [asked], step: 'decided', refused: [] },
])
