import type { CodeSet } from '../../../records/index.ts'

/** What kind of professional did a health assessment. The first one in care is a doctor’s. */
export const healthAssessor: CodeSet = {
  id: 'health-assessor',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'doctor', label: 'Doctor' },
    { code: 'nurse', label: 'Nurse or midwife' },
    { code: 'health-visitor', label: 'Health visitor' },
    { code: 'other', label: 'Somebody else' },
  ],
}
