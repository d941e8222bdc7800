import type { CodeSet } from '../../../records/index.ts'

/** Why a child is not in school full time. What the school or we did, and never the child’s fault. */
export const outOfSchool: CodeSet = {
  id: 'out-of-school',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'no-place', label: 'No school place' },
    { code: 'suspended', label: 'Suspended' },
    { code: 'excluded', label: 'Excluded for good' },
    { code: 'part-time', label: 'Part-time timetable' },
    { code: 'cannot-go', label: 'Has a place and cannot manage to go' },
    { code: 'ill', label: 'Too ill to go' },
    { code: 'other', label: 'Something else' },
  ],
}
