import type { CodeSet } from '../../../records/index.ts'

/** Where a child puts somebody on the map of people who matter to them. It is theirs to say, and may change. */
export const howClose: CodeSet = {
  id: 'how-close',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CLOSEST', label: 'Closest to me' },
    { code: 'CLOSE', label: 'Close' },
    { code: 'FURTHER', label: 'Further away' },
    { code: 'OUT', label: 'Not on my map' },
  ],
}
