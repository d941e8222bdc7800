import type { CodeSet } from '../../../records/index.ts'

/** How somebody gave their agreement. */
export const consentHow: CodeSet = {
  id: 'consent-how',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'WRITTEN', label: 'In writing' },
    { code: 'SPOKEN', label: 'In words, and written down here' },
    { code: 'MESSAGE', label: 'By message or email' },
  ],
}
