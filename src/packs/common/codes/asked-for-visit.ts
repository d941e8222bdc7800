import type { CodeSet } from '../../../records/index.ts'

/** Who asked that somebody come and see the child. */
export const askedForVisit: CodeSet = {
  id: 'asked-for-visit',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'child', label: 'The child' },
    { code: 'carer', label: 'The person looking after them' },
    { code: 'parent', label: 'A parent, or someone else with parental responsibility' },
  ],
}
