import type { CodeSet } from '../../../records/index.ts'

/** What allows a child to be locked in. */
export const secureAuthority: CodeSet = {
  id: 'secure-authority',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'first-hours', label: 'The first hours, before a court' },
    { code: 'order', label: 'A court order' },
    { code: 'remand', label: 'Sent there on remand' },
  ],
}
