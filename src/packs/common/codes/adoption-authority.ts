import type { CodeSet } from '../../../records/index.ts'

/** By what a child may be placed for adoption. */
export const adoptionAuthority: CodeSet = {
  id: 'adoption-authority',
  source: 'Ours, after Adoption and Children Act 2002, sections 19 and 21.',
  codes: [
    { code: 'order', label: 'A placement order of the court' },
    { code: 'consent', label: 'The parents’ consent' },
    { code: 'other', label: 'Another way' },
  ],
}
