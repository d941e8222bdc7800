import type { CodeSet } from '../../../records/index.ts'

/** Whether somebody senior agreed to a move, and whether they did before it. Read from the record, never chosen. */
export const agreedBefore: CodeSet = {
  id: 'agreed-before',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BEFORE', label: 'Agreed before the move' },
    { code: 'AFTER', label: 'Agreed only afterwards' },
    { code: 'UNSURE', label: 'Agreed, before or after is not clear' },
    { code: 'NO', label: 'Not agreed' },
  ],
}
