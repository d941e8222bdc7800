import type { CodeSet } from '../../../records/index.ts'

/** Who was told about something a child said. */
export const toldOfDisclosure: CodeSet = {
  id: 'told-of-disclosure',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'home-manager', label: 'Home manager' },
    { code: 'social-worker', label: 'Social worker' },
    { code: 'out-of-hours', label: 'Out-of-hours team' },
    { code: 'team-manager', label: 'Team manager' },
    { code: 'police', label: 'Police' },
    { code: 'health', label: 'Doctor, nurse or hospital' },
    { code: 'parent', label: 'Parent' },
    { code: 'regulator', label: 'Inspectorate' },
    { code: 'other', label: 'Someone else' },
  ],
}
