import type { CodeSet } from '../../../records/index.ts'

/** Who answers a reviewing officer who disagrees, lowest first. */
export const disputeLevel: CodeSet = {
  id: 'dispute-level',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'TM', label: 'Team manager' },
    { code: 'SM', label: 'Service manager' },
    { code: 'HOS', label: 'Head of service' },
    { code: 'DCS', label: 'Director' },
    { code: 'CEX', label: 'Chief executive' },
    { code: 'CAFCASS', label: 'Cafcass' },
  ],
}
