import type { CodeSet } from '../../../records/index.ts'

/** Sex, as returns ask for it. */
export const sex: CodeSet = {
  id: 'sex',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'F', label: 'Female' },
    { code: 'M', label: 'Male' },
    { code: 'U', label: 'Not known' },
  ],
}
