import type { CodeSet } from '../../../records/index.ts'

/** Who is beside a child while they are with family. */
export const familyTimeBeside: CodeSet = {
  id: 'family-time-beside',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'NOBODY', label: 'Nobody: the family is by itself' },
    { code: 'CARER', label: 'Their carer or somebody from the home' },
    { code: 'RELATIVE', label: 'Somebody else of the family' },
    { code: 'WORKER', label: 'A worker is in the room' },
    { code: 'NEAR', label: 'A worker is near, not in the room' },
  ],
}
