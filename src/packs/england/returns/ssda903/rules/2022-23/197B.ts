import type { Day } from '../../../../../../calendar/index.ts'
import { isBlank } from '../../../../../../returns/index.ts'
import { reaches } from '../../child.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule, type Year } from '../../rule.ts'

const within = (day: Day | null, year: Year): boolean => day !== null && day >= year.start && day <= year.end

export const r197B = rule({
  code: '197B',
  title: 'Turned 4 or 17 this year, with no SDQ score and no reason',
  mend: 'Give the score of the Strengths and Difficulties Questionnaire, or the reason there is none (SDQ1 if it was never asked for their age).',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: allYearColumns },
  marks: { OC2: ['DOB', 'SDQ_REASON'] },
  ...ofAgeAllYear((o) => isBlank(o, 'SDQ_SCORE') && isBlank(o, 'SDQ_REASON'), (dob, year) => within(reaches(dob, 4), year) || within(reaches(dob, 17), year)),
})
