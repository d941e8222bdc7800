import type { CodeSet } from '../../../records/index.ts'

/** Who may still see a record once it is no longer ordinary. Both need a named grant; sealed says it is closed for good. */
export const sensitivityLevel: CodeSet = {
  id: 'sensitivity-level',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'restricted', label: 'Restricted: people named below', hint: 'For example an allegation, or a place nobody may know.' },
    { code: 'sealed', label: 'Sealed: closed, people named below', hint: 'For example a record from before an adoption.' },
  ],
}
