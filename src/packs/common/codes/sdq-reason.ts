import type { CodeSet } from '../../../records/index.ts'

/** Why a child has no strengths and difficulties score this year. */
export const sdqReason: CodeSet = {
  id: 'sdq-reason',
  source: 'Department for Education, SSDA903 return, reasons SDQ1 to SDQ5: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'SDQ1', label: 'Not the age for it', hint: 'Under four, or seventeen and over.' },
    { code: 'SDQ2', label: 'The carer did not want to' },
    { code: 'SDQ3', label: 'It does not suit the child, because of a disability' },
    { code: 'SDQ5', label: 'The child did not want it' },
    { code: 'SDQ4', label: 'Another reason' },
  ],
}
