import type { CodeSet } from '../../../records/index.ts'

/** What came of asking an agency what it knows. */
export const sharingAnswer: CodeSet = {
  id: 'sharing-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'ALL', label: 'What was asked for was shared' },
    { code: 'PART', label: 'Some of it was shared' },
    { code: 'REFUSED', label: 'It was refused' },
    { code: 'NOTHING', label: 'They hold nothing' },
  ],
}
