import type { CodeSet } from '../../../records/index.ts'

/** The order that was to give a child a home for good before they came into care this time. */
export const previousPermanence: CodeSet = {
  id: 'previous-permanence',
  source: 'Department for Education, SSDA903 return 2025-26, PREV_PERM: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'Z1', label: 'None' },
    { code: 'P1', label: 'They had been adopted' },
    { code: 'P2', label: 'Special guardianship' },
    { code: 'P3', label: 'A residence or child arrangements order' },
    { code: 'P4', label: 'We do not know' },
  ],
}
