import type { CodeSet } from '../../../records/index.ts'

/** Who somebody is to a child. */
export const relationshipKind: CodeSet = {
  id: 'relationship-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'mother', label: 'Mother' },
    { code: 'father', label: 'Father' },
    { code: 'step-parent', label: 'Step-parent' },
    { code: 'grandparent', label: 'Grandparent' },
    { code: 'sibling', label: 'Brother or sister' },
    { code: 'half-sibling', label: 'Half-brother or half-sister' },
    { code: 'aunt-or-uncle', label: 'Aunt or uncle' },
    { code: 'foster-carer', label: 'Foster carer' },
    { code: 'friend', label: 'Friend' },
    { code: 'other', label: 'Someone else' },
  ],
}
