import type { CodeSet } from '../../../records/index.ts'

/** What somebody chose the entries of a chronology for. */
export const chronologyPurpose: CodeSet = {
  id: 'chronology-purpose',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'COURT', label: 'For court' },
    { code: 'MEETING', label: 'For a conference, review or meeting' },
    { code: 'HANDOVER', label: 'For whoever works with them next' },
    { code: 'TOGETHER', label: 'To go through with the child or their family' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
