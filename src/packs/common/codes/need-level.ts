import type { CodeSet } from '../../../records/index.ts'

/** How much help a child needs, as a threshold document tells the levels apart. What somebody has is `help-level`. */
export const needLevel: CodeSet = {
  id: 'need-level',
  source: 'Ours. Each place publishes its own threshold document; four levels are common, and are not a national list.',
  codes: [
    { code: '1', label: 'Level 1: help that is open to everyone' },
    { code: '2', label: 'Level 2: some more help, early' },
    { code: '3', label: 'Level 3: needs a social worker’s help' },
    { code: '4', label: 'Level 4: may be seriously harmed' },
  ],
}
