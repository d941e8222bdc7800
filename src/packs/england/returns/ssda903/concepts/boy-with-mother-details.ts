import { rule, type Rule903 } from '../rule.ts'
import { anyFilled } from './cells.ts'

const ofMothers = ['MOTHER', 'MC_DOB'] as const

/** Rule 174, by the code of the male sex. That a boy is "not a mother" (MOTHER 0) is not to be returned either. */
export const boyWithMotherDetails = (male: string): Rule903 => rule({
  code: '174',
  title: 'A boy with details asked only of mothers',
  mend: 'Check the sex; if he is a boy, leave MOTHER and the date of birth of a child blank.',
  reads: { Header: ['SEX', ...ofMothers] },
  marks: { Header: ['SEX', ...ofMothers] },
  faults: (child) => child.header.filter((h) => h.SEX === male && anyFilled(h, ofMothers)),
})
