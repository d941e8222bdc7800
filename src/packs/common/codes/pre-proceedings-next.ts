import type { CodeSet } from '../../../records/index.ts'

/** What a review of pre-proceedings found should come next. */
export const preProceedingsNext: CodeSet = {
  id: 'pre-proceedings-next',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'GOON', label: 'Go on as agreed' },
    { code: 'TIME', label: 'It needs more time' },
    { code: 'COURT', label: 'Go to court' },
    { code: 'END', label: 'End it: things are better' },
  ],
}
