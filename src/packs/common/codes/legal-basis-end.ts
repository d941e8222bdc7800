import type { CodeSet } from '../../../records/index.ts'

/** Why the law a child is in care under changed. */
export const legalBasisEnd: CodeSet = {
  id: 'legal-basis-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'replaced', label: 'Another order or agreement took its place' },
    { code: 'ran-out', label: 'It came to the end of its time' },
    { code: 'court', label: 'A court ended it' },
    { code: 'agreement-ended', label: 'Someone took back their agreement' },
    { code: 'home', label: 'The child left care' },
    { code: 'grown', label: 'The child turned 18' },
    { code: 'other', label: 'Another reason' },
  ],
}
