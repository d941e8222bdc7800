import type { CodeSet } from '../../../records/index.ts'

/** Who was told a child is missing, or what was done to find them. */
export const toldOfMissing: CodeSet = {
  id: 'told-of-missing',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'social-worker', label: 'Social worker' },
    { code: 'out-of-hours', label: 'Out-of-hours team' },
    { code: 'parent', label: 'Parent' },
    { code: 'home-manager', label: 'Home manager' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
    { code: 'placing-authority', label: 'Council that placed them' },
    { code: 'looked-for', label: 'Nobody: we went to look' },
    { code: 'other', label: 'Someone else' },
  ],
}
