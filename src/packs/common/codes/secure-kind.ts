import type { CodeSet } from '../../../records/index.ts'

/** How a child is kept from leaving. */
export const secureKind: CodeSet = {
  id: 'secure-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'secure', label: 'A secure children’s home' },
    { code: 'liberty', label: 'Deprived of their liberty somewhere else' },
  ],
}
