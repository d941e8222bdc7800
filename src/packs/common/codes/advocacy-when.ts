import type { CodeSet } from '../../../records/index.ts'

/** What made us offer a child an advocate. */
export const advocacyWhen: CodeSet = {
  id: 'advocacy-when',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CARE', label: 'They came into care' },
    { code: 'REVIEW', label: 'A review' },
    { code: 'MOVE', label: 'A move' },
    { code: 'MISSING', label: 'They were missing' },
    { code: 'COMPLAINT', label: 'They want to complain' },
    { code: 'HELD', label: 'They were held or restrained' },
    { code: 'CONFERENCE', label: 'A child protection conference' },
    { code: 'LEAVING', label: 'They are leaving care' },
    { code: 'ASKED', label: 'They asked' },
  ],
}
