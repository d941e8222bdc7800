import type { CodeSet } from '../../../records/index.ts'

/** Who was given what a return interview learned. */
export const sharedWith: CodeSet = {
  id: 'shared-with',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'social-worker', label: 'Social worker' },
    { code: 'home', label: 'The home' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
  ],
}
