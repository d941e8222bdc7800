import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

/** A whole number, as a spreadsheet may write it too: 20.0. */
const whole = /^\d+(?:\.0+)?$/
const isScore = (text: string | null): boolean => text !== null && whole.test(text) && Number(text) <= 40

export const r180 = rule({
  code: '180',
  title: 'The SDQ score is not a whole number from 0 to 40',
  mend: 'Write the total difficulties score of the Strengths and Difficulties Questionnaire, or leave it blank and say why there is none.',
  reads: { OC2: ['SDQ_SCORE'] },
  marks: { OC2: ['SDQ_SCORE'] },
  faults: (child) => child.oc2.filter((o) => !isBlank(o, 'SDQ_SCORE') && !isScore(o.SDQ_SCORE)),
})
