import type { CodeSet } from '../../../records/index.ts'

/** Who is told in writing where a child in care will live, or that they have left. */
export const toldOfPlacement: CodeSet = {
  id: 'told-of-placement',
  source: 'Ours, after the Care Planning Regulations 2010, regulation 13.',
  codes: [
    { code: 'child', label: 'The child' },
    { code: 'carer', label: 'The carer or home' },
    { code: 'parent', label: 'Parents' },
    { code: 'contacts', label: 'Others with a right to see them' },
    { code: 'last-carer', label: 'Whoever cared for them before' },
    { code: 'health', label: 'Health services of the area' },
    { code: 'doctor', label: 'Their doctor' },
    { code: 'school', label: 'Their school' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
    { code: 'area-authority', label: 'Council of the area' },
  ],
}
