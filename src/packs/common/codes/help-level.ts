import type { CodeSet } from '../../../records/index.ts'

/** How much help a child has. The words of the levels differ from place to place; these say what they mean. */
export const helpLevel: CodeSet = {
  id: 'help-level',
  source: 'Ours. Each place publishes its own levels of need; these are not a national list.',
  codes: [
    { code: 'UNIVERSAL', label: 'Help that is open to everyone' },
    { code: 'EARLY', label: 'Early help' },
    { code: 'NEED', label: 'Child in need' },
    { code: 'PROTECT', label: 'Child protection plan' },
    { code: 'CARE', label: 'In care' },
  ],
}
