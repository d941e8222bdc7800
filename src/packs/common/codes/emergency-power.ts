import type { CodeSet } from '../../../records/index.ts'

/** What a child was kept safe under in an emergency. */
export const emergencyPower: CodeSet = {
  id: 'emergency-power',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'POLICE', label: 'Police protection' },
    { code: 'EPO', label: 'Emergency protection order' },
  ],
}
