import { isBlank } from '../../../../../../returns/index.ts'
import { reaches } from '../../child.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'
import type { Oc2Row } from '../../tables.ts'

const saidTooYoungOrOld = (row: Oc2Row): boolean => row.SDQ_REASON === 'SDQ1' && isBlank(row, 'SDQ_SCORE')

export const r157 = rule({
  code: '157',
  title: 'Of an age for the SDQ, yet returned as too young or too old for it',
  mend: 'Give the score, or another reason there is none (SDQ2 to SDQ5); SDQ1 is only for children outside the ages 4 to 16.',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: allYearColumns },
  marks: { OC2: ['DOB', 'SDQ_REASON'] },
  ...ofAgeAllYear(saidTooYoungOrOld, (dob, year) => {
    const four = reaches(dob, 4), seventeen = reaches(dob, 17)
    return four !== null && four <= year.start && seventeen !== null && seventeen > year.end
  }),
})
