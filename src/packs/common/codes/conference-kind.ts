import type { CodeSet } from '../../../records/index.ts'

/** Why a child protection conference is held. */
export const conferenceKind: CodeSet = {
  id: 'conference-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'INITIAL', label: 'First conference', hint: 'After an enquiry.' },
    { code: 'REVIEW', label: 'Review', hint: 'The child is on a plan.' },
    { code: 'TRANSFER', label: 'The child has moved here on a plan' },
  ],
}
