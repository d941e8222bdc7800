import type { CodeSet } from '../../../records/index.ts'

/** What somebody says to a pattern in a child's record. */
export const patternAnswer: CodeSet = {
  id: 'pattern-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'acted', label: 'Something was done about it', hint: 'Or is being done, by somebody and by a day.' },
    { code: 'dismissed', label: 'It is not what it looks like', hint: 'You looked, and there is a reason why nothing needs doing.' },
  ],
}
