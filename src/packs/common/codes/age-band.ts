import type { CodeSet } from '../../../records/index.ts'

/** Ages of children, in bands wide enough that a count names nobody. */
export const ageBand: CodeSet = {
  id: 'age-band',
  source: 'Ours. No national list was found.',
  codes: [
    { code: '0-3', label: 'Under 4' },
    { code: '4-7', label: '4 to 7' },
    { code: '8-11', label: '8 to 11' },
    { code: '12-15', label: '12 to 15' },
    { code: '16-17', label: '16 or 17' },
    { code: 'not-known', label: 'No date of birth is written' },
  ],
}
