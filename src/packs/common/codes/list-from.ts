import type { CodeSet } from '../../../records/index.ts'

/** Who sent a list that is compared with the record. */
export const listFrom: CodeSet = {
  id: 'list-from',
  source: 'Ours.',
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'school', label: 'School' },
  ],
}
