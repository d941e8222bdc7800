import type { CodeSet } from '../../../records/index.ts'

/** Why somebody stopped being a child's named worker. */
export const allocationEnd: CodeSet = {
  id: 'allocation-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'another-worker', label: 'Another worker took over' },
    { code: 'left', label: 'The worker left' },
    { code: 'not-needed', label: 'No longer needed' },
    { code: 'asked', label: 'The child or family asked' },
    { code: 'other', label: 'Another reason' },
  ],
}
