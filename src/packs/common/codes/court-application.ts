import type { CodeSet } from '../../../records/index.ts'

/** What the court was asked for. */
export const courtApplication: CodeSet = {
  id: 'court-application',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'care', label: 'Care order' },
    { code: 'supervision', label: 'Supervision order' },
    { code: 'emergency', label: 'Emergency protection order' },
    { code: 'placement', label: 'Placement order' },
    { code: 'guardianship', label: 'Special guardianship order' },
    { code: 'secure', label: 'Secure accommodation order' },
    { code: 'liberty', label: 'Deprivation of liberty order' },
    { code: 'discharge', label: 'To end a care order' },
    { code: 'arrangements', label: 'Where a child lives or whom they see' },
    { code: 'other', label: 'Something else' },
  ],
}
