import type { CodeSet } from '../../../records/index.ts'

/** Why a record of adoption came to its end. The first four are the national reasons for turning back from adoption. */
export const adoptionEnded: CodeSet = {
  id: 'adoption-ended',
  source: 'Department for Education, SSDA903 return 2025-26: values RD1 to RD4 as in its published validation rules; labels, and the other codes, ours.',
  codes: [
    { code: 'RD1', label: 'Another plan is better for the child now' },
    { code: 'RD2', label: 'The court made no placement order' },
    { code: 'RD3', label: 'We found no adopters' },
    { code: 'RD4', label: 'Another reason to turn back from adoption' },
    { code: 'came-back', label: 'The placement with adopters ended' },
    { code: 'grown', label: 'They are grown, and need nothing more from us' },
    { code: 'no-help', label: 'They are adopted, and the family wants no help' },
  ],
}
