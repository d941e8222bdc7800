import { isBlank } from '../../../../../../returns/index.ts'
import { reaches } from '../../child.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r186 = rule({
  code: '186',
  title: 'Looked after all year and of an age for the SDQ, yet no score and no reason',
  mend: 'Give the score of the Strengths and Difficulties Questionnaire, or the reason there is none.',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: allYearColumns },
  marks: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },
  ...ofAgeAllYear((o) => isBlank(o, 'SDQ_SCORE') && isBlank(o, 'SDQ_REASON'), (dob, year) => {
    const four = reaches(dob, 4), seventeen = reaches(dob, 17)
    return four !== null && four <= year.start && seventeen !== null && seventeen > year.end
  }),
})
