import type { CodeSet } from '../../../records/index.ts'

/** What a manager or the director is asked to agree to about where a child will live. */
export const approvalFor: CodeSet = {
  id: 'approval-for',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'NEXT', label: 'A home in a neighbouring council’s area' },
    { code: 'FAR', label: 'A home further away' },
    { code: 'OFF', label: 'A home off the island' },
    { code: 'BB', label: 'Bed and breakfast, a hostel or a foyer' },
    { code: 'SEMI', label: 'Semi-independent or supported accommodation' },
    { code: 'UNREG', label: 'A place not registered to care for children' },
  ],
}
