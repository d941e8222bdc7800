import type { CodeSet } from '../../../records/index.ts'

/** What a family said to an offer. */
export const familyAnswer: CodeSet = {
  id: 'family-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'later', label: 'Not now' },
  ],
}
