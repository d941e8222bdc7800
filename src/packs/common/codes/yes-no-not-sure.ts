import type { CodeSet } from '../../../records/index.ts'

/** Yes, no, or I am not sure. Not sure is an answer, and somebody else hears it. */
export const yesNoNotSure: CodeSet = {
  id: 'yes-no-not-sure',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'not-sure', label: 'I am not sure' },
  ],
}
