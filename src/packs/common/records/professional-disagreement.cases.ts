import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const raised: Given = { did: 'professional-disagreement.raised', on: '2026-11-16 10:00', says: { about: 'School says he is at risk, we say he is not' } }
const answered = (says: { readonly [field: string]: unknown }): Given => ({ did: 'professional-disagreement.answered', on: '2026-11-17 10:00', says })
const heard = answered({ by: 'dee', answer: 'We will look again', settles: true })

export default recordCases('professional-disagreement', [
  { name: 'It can be raised with nothing answered', given: [], step: 'raised', refused: [] },
  { name: 'It can be taken up with no stage and no name', given: [raised], step: 'moved-up', refused: [] },
  {
    name: 'It is not settled before the other side has answered', given: [raised], step: 'resolved', says: { outcome: 'We look again together' },
    refused: ['disagreement/not-answered'], told: /Write what they said first/,
  },
  { name: 'An answer with no words is no answer', given: [raised, answered({ by: 'dee' })], step: 'resolved', says: { outcome: 'Agreed' }, refused: ['disagreement/not-answered'] },
  {
    name: 'It is not settled when nobody says how', given: [raised, heard], step: 'resolved', says: { outcome: ' ' }, refused: ['disagreement/no-outcome'],
    told: /take it up a stage/,
  },
  { name: 'It is settled once they answered and the outcome is written', given: [raised, heard], step: 'resolved', says: { outcome: 'We assess together' }, refused: [] },
])
