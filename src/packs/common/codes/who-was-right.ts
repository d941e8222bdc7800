import type { CodeSet } from '../../../records/index.ts'

/** What somebody found, who looked into why two records of one thing differ. */
export const whoWasRight: CodeSet = {
  id: 'who-was-right',
  source: 'Ours.',
  codes: [
    { code: 'OURS', label: 'Ours is right', hint: 'And they were told, so that theirs can be put right.' },
    { code: 'THEIRS', label: 'Theirs is right', hint: 'Put ours right as well: it stays on the list until it is.' },
    { code: 'BOTH', label: 'Both are right', hint: 'For example: back before the police were rung.' },
    { code: 'NOT-KNOWN', label: 'Nobody can say any more' },
  ],
}
