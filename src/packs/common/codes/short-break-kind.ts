import type { CodeSet } from '../../../records/index.ts'

/** What kind of short break it is. */
export const shortBreakKind: CodeSet = {
  id: 'short-break-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'NIGHTS', label: 'Nights away in a home' },
    { code: 'FAMILY', label: 'Nights with another family' },
    { code: 'ATHOME', label: 'Somebody comes to their home' },
    { code: 'DAY', label: 'Days out, clubs and holiday schemes' },
  ],
}
