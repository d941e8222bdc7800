import type { CodeSet } from '../../../records/index.ts'

/** Why a child protection plan ended. */
export const protectionEnd: CodeSet = {
  id: 'protection-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CONF', label: 'A conference decided it' },
    { code: 'MOVED', label: 'Moved for good; the other council has held its conference' },
    { code: 'ABROAD', label: 'Left for good; nobody there can take it on' },
    { code: 'ADULT', label: 'Turned 18' },
    { code: 'DIED', label: 'The child died' },
  ],
}
