import type { CodeSet } from '../../../records/index.ts'

/** What came after an emergency power. */
export const emergencyEnd: CodeSet = {
  id: 'emergency-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'HOME', label: 'Went home' },
    { code: 'FAMILY', label: 'Went to family or friends' },
    { code: 'AGREED', label: 'Came into care by agreement' },
    { code: 'EPO', label: 'A court made an emergency protection order' },
    { code: 'ORDER', label: 'A court made another order' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
