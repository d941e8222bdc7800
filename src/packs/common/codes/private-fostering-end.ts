import type { CodeSet } from '../../../records/index.ts'

/** Why a child no longer lives with a private foster carer. */
export const privateFosteringEnd: CodeSet = {
  id: 'private-fostering-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'parents', label: 'Went back to their parents' },
    { code: 'family', label: 'Went to live with close family' },
    { code: 'moved', label: 'Moved with the carer to another area' },
    { code: 'other-carer', label: 'Went to live with someone else' },
    { code: 'care', label: 'Came into care' },
    { code: 'order', label: 'The carer was given parental responsibility by a court' },
    { code: 'age', label: 'Turned 16, or 18 if disabled' },
    { code: 'stopped', label: 'We said it must not go on' },
    { code: 'other', label: 'Something else' },
  ],
}
