import type { CodeSet } from '../../../records/index.ts'

/** What a child’s work with youth justice rests on. */
export const youthJusticeOrder: CodeSet = {
  id: 'youth-justice-order',
  source: 'Ours, in the words of the field in England. Not a national list; what each asks in law has not been checked. Orders of the Island have not been read.',
  codes: [
    { code: 'PREVENT', label: 'Help to stay out of trouble, freely chosen' },
    { code: 'DIVERT', label: 'Turned away from court' },
    { code: 'RESOLVE', label: 'Community resolution' },
    { code: 'CAUTION', label: 'Youth caution' },
    { code: 'CONDITION', label: 'Youth conditional caution' },
    { code: 'BAIL', label: 'Bail, with support' },
    { code: 'REMAND', label: 'Remand' },
    { code: 'REFERRAL', label: 'Referral order' },
    { code: 'REPAIR', label: 'Reparation order' },
    { code: 'YRO', label: 'Youth rehabilitation order' },
    { code: 'CUSTODY', label: 'Sentence in custody' },
    { code: 'MANX', label: 'Order of a court on the Isle of Man' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
