import type { CodeSet } from '../../../records/index.ts'

/** How an agency answered when it was asked what it knows. Each is an answer; silence is not. */
export const checkAnswer: CodeSet = {
  id: 'check-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'KNOWN', label: 'They told us what they know' },
    { code: 'NOTHING', label: 'They know nothing of the child or family' },
    { code: 'REFUSED', label: 'They would not tell us' },
  ],
}
