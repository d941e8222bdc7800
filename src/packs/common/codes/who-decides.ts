import type { CodeSet } from '../../../records/index.ts'

/** Who may decide something for a child in care. */
export const whoDecides: CodeSet = {
  id: 'who-decides',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'child', label: 'The child' },
    { code: 'carer', label: 'The carer or home' },
    { code: 'parent', label: 'A parent' },
    { code: 'council', label: 'The council' },
    { code: 'together', label: 'Parent and council together' },
  ],
}
