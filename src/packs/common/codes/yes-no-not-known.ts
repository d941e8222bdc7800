import type { CodeSet } from '../../../records/index.ts'

/** Yes, no, or nobody knows: never read a gap as no. */
export const yesNoNotKnown: CodeSet = {
  id: 'yes-no-not-known',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'not-known', label: 'Not known' },
  ],
}
