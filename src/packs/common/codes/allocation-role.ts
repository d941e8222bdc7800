import type { CodeSet } from '../../../records/index.ts'

/** What a named worker is to a child. */
export const allocationRole: CodeSet = {
  id: 'allocation-role',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'social-worker', label: 'Social worker' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
    { code: 'personal-adviser', label: 'Personal adviser' },
    { code: 'key-worker', label: 'Key worker' },
    { code: 'youth-justice-worker', label: 'Youth justice worker' },
    { code: 'return-interviewer', label: 'Return interviewer' },
  ],
}
