import type { CodeSet } from '../../../records/index.ts'

/** Who in the family the help is for. */
export const neededBy: CodeSet = {
  id: 'needed-by',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CHILD', label: 'The child' },
    { code: 'PARENT', label: 'A parent' },
    { code: 'SIBLING', label: 'A brother or sister' },
    { code: 'ALL', label: 'The whole family' },
  ],
}
