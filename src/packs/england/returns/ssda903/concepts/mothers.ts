import { isBlank, type AnyRow } from '../../../../../returns/index.ts'
import { isShortBreak } from '../care.ts'
import { none, rule, type Rule903 } from '../rule.ts'
import { ceased } from './ceased.ts'

/** Rule 607, by the code of the female sex. */
export const motherNotSaid = (female: string): Rule903 => rule({
  code: '607',
  title: 'Left care this year, and whether she is a mother is not said',
  mend: 'Say whether she is a mother: 1 for yes, 0 for no.',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['DEC', 'REC', 'LS'] },
  marks: { Header: ['SEX', 'MOTHER'], Episodes: ['DEC', 'REC', 'LS'] },
  faults: (child, c) => {
    const unsaid: readonly AnyRow[] = child.header.filter((h) => h.SEX === female && h.MOTHER === null)
    if (!unsaid.length) return none
    const left = child.rows.Episodes.filter((e) => ceased(e) && !isShortBreak(e) && e.DEC !== null && e.DEC >= c.year.start && e.DEC <= c.year.end)
    return left.length ? [...unsaid, ...left] : none
  },
})

/** Rule 612, by the code of the female sex. */
export const childOfNoMother = (female: string): Rule903 => rule({
  code: '612',
  title: 'Her child has a date of birth, yet she is not said to be a mother',
  mend: 'If she is a mother, say so; if not, remove the date of birth of her child.',
  reads: { Header: ['SEX', 'MOTHER', 'MC_DOB'] },
  marks: { Header: ['MOTHER', 'MC_DOB'] },
  faults: (child) => child.header.filter((h) => h.SEX === female && (h.MOTHER === null || h.MOTHER === '0') && !isBlank(h, 'MC_DOB')),
})
