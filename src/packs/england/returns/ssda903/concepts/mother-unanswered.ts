import { isBlank } from '../../../../../returns/index.ts'
import { none, rule, type Rule903 } from '../rule.ts'
import { wasLookedAfter } from './looked-after.ts'

/** Rule 393, by the code of the female sex. */
export const motherUnanswered = (female: string): Rule903 => rule({
  code: '393',
  title: 'Looked after, and whether she is a mother is not said',
  mend: 'Say whether she is a mother: 1 for yes, 0 for no.',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['LS'] },
  marks: { Header: ['MOTHER'] },
  faults: (child) => {
    const unsaid = child.header.filter((h) => h.SEX === female && isBlank(h, 'MOTHER'))
    return unsaid.length > 0 && wasLookedAfter(child) ? unsaid : none
  },
})
