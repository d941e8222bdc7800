import { recordCases } from '../../record-cases.ts'

const asked = { did: 'viability.asked', on: '2026-11-02 10:00', says: { name: 'Gran' } }
const done = (says: object) => ({ did: 'viability.done', on: '2026-11-10 10:00', says: { ...says } })

export default recordCases('viability', [
  { name: 'It begins with a name', given: [], step: 'asked', says: { name: 'Gran' }, refused: [] },
  { name: 'Nobody is told a result there is not', given: [asked], step: 'told', refused: ['viability/no-result'], told: /Write the result/ },
  { name: 'A result that does not say which is none', given: [asked, done({ why: 'The stairs' })], step: 'told', refused: ['viability/no-result'] },
  { name: 'They are told what it came to', given: [asked, done({ result: 'FULL' })], step: 'told', refused: [] },
  { name: 'That they no longer wish to is a result', given: [asked, done({ result: 'WITHDREW' })], step: 'told', refused: [] },
])
