import type { CodeSet } from '../../../records/index.ts'

/** The law a child is in care under. */
export const legalStatus: CodeSet = {
  id: 'legal-status',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'V2', label: 'By agreement (section 20)' },
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    { code: 'E1', label: 'Placement order' },
    { code: 'D1', label: 'Freeing order (historic)' },
    { code: 'V3', label: 'Short breaks, each recorded' },
    { code: 'V4', label: 'Short breaks, agreement recorded' },
    { code: 'L1', label: 'Police protection' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Child assessment order' },
    { code: 'J1', label: 'On remand' },
    { code: 'J2', label: 'Held by police, in council care' },
    { code: 'J3', label: 'Youth rehabilitation order with residence' },
  ],
}
