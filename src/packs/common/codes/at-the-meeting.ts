import type { CodeSet } from '../../../records/index.ts'

/** How an agency was part of a meeting about a child. */
export const atTheMeeting: CodeSet = {
  id: 'at-the-meeting',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CAME', label: 'They were there' },
    { code: 'REPORT', label: 'They sent a report' },
    { code: 'NEITHER', label: 'Neither' },
    { code: 'NOTASKED', label: 'They were not asked' },
  ],
}
