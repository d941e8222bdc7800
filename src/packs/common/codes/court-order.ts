import type { CodeSet } from '../../../records/index.ts'

/** An order a court made about a child. */
export const courtOrder: CodeSet = {
  id: 'court-order',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'interim-care', label: 'Interim care order' },
    { code: 'care', label: 'Care order' },
    { code: 'interim-supervision', label: 'Interim supervision order' },
    { code: 'supervision', label: 'Supervision order' },
    { code: 'emergency', label: 'Emergency protection order' },
    { code: 'placement', label: 'Placement order' },
    { code: 'guardianship', label: 'Special guardianship order' },
    { code: 'arrangements', label: 'Child arrangements order' },
    { code: 'secure', label: 'Secure accommodation order' },
    { code: 'liberty', label: 'Deprivation of liberty order' },
    { code: 'discharged', label: 'An earlier order ended' },
    { code: 'none', label: 'No order' },
    { code: 'other', label: 'Another order' },
  ],
}
