import type { CodeSet } from '../../../records/index.ts'

/** What a case note is a note of. */
export const noteKind: CodeSet = {
  id: 'note-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'call', label: 'Phone call' },
    { code: 'meeting', label: 'Meeting' },
    { code: 'text-or-email', label: 'Text or email' },
    { code: 'home-log', label: 'Daily log at the home' },
    { code: 'good-news', label: 'Good news' },
    { code: 'other', label: 'Something else' },
  ],
}
