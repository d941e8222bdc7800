import type { CodeSet } from '../../../records/index.ts'

/** How a child’s work with youth justice ended. */
export const youthJusticeEnd: CodeSet = {
  id: 'youth-justice-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'DONE', label: 'It was finished' },
    { code: 'EARLY', label: 'It ended early, because it went well' },
    { code: 'COURT', label: 'It went back to court' },
    { code: 'ADULT', label: 'Adult services took it on' },
    { code: 'MOVED', label: 'They moved away' },
    { code: 'DROPPED', label: 'It was dropped, or they were found not guilty' },
    { code: 'OTHER', label: 'Another reason' },
  ],
}
