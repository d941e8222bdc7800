import type { CodeSet } from '../../../records/index.ts'

/** Missing, or away from where they should be. */
export const missingType: CodeSet = {
  id: 'missing-type',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'M', label: 'Missing', hint: 'We do not know where they are.' },
    { code: 'A', label: 'Away without agreement', hint: 'We know where they are, and they should not be there.' },
  ],
}
