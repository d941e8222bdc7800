import type { CodeSet } from '../../../records/index.ts'

/** Why people sit down to keep a child’s home from ending. */
export const stabilityWhy: CodeSet = {
  id: 'stability-why',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'NOTICE', label: 'The carer or home gave notice' },
    { code: 'MOVES', label: 'They moved twice in a year' },
    { code: 'CHILD', label: 'The child asked to move' },
    { code: 'WORRY', label: 'Somebody is worried it may end' },
    { code: 'ENDED', label: 'It has ended, and we want to learn why' },
  ],
}
