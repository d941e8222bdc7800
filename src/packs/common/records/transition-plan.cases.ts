import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'transition-plan.begun', on: '2024-10-01' }
const answered = (answer: string, by?: string): Given => ({ did: 'transition-plan.answered', on: '2026-06-01', says: { answer, ...(by ? { by } : {}) } })
const over = { outcome: 'ADULT', why: 'Leah at Adult Care' }

export default recordCases('transition-plan', [
  { name: 'It can be begun empty', given: [], step: 'begun', refused: [] },
  {
    name: 'Handed to adult services that never answered',
    given: [begun], step: 'ended', says: over, refused: ['transition/not-accepted'], told: /not said yes/,
  },
  { name: 'Handed to adult services that said yes, by name', given: [begun, answered('YES', 'Leah')], step: 'ended', says: over, refused: [] },
  { name: 'A yes from nobody in particular is not a yes', given: [begun, answered('YES')], step: 'ended', says: over, refused: ['transition/not-accepted'] },
  {
    name: 'They said yes and then no',
    given: [begun, answered('YES', 'Leah'), answered('NO', 'Leah')], step: 'ended', says: over, refused: ['transition/not-accepted'],
  },
  {
    name: 'They said no, and it ends otherwise',
    given: [begun, answered('NO', 'Leah')], step: 'ended', says: { outcome: 'OWN', why: 'His brother helps' }, refused: [],
  },
])
