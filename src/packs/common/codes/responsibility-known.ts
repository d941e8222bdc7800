import type { CodeSet } from '../../../records/index.ts'

/** How far a record says who holds parental responsibility. Read from it, never chosen. */
export const responsibilityKnown: CodeSet = {
  id: 'responsibility-known',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CLEAR', label: 'It is clear who holds it' },
    { code: 'PART', label: 'Clear of some, not of others' },
    { code: 'NOBODY', label: 'Nobody is written to hold it' },
  ],
}
