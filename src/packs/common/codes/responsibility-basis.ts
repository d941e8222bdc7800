import type { CodeSet } from '../../../records/index.ts'

/** Where somebody's parental responsibility comes from. */
export const responsibilityBasis: CodeSet = {
  id: 'responsibility-basis',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'birth', label: 'Gave birth to them' },
    { code: 'married', label: 'Married to, or in a civil partnership with, their mother' },
    { code: 'certificate', label: 'Named on the birth certificate' },
    { code: 'agreement', label: 'A formal agreement' },
    { code: 'order', label: 'A court order' },
    { code: 'adoption', label: 'Adoption' },
    { code: 'guardian', label: 'Named as guardian' },
  ],
}
