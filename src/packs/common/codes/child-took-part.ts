import type { CodeSet } from '../../../records/index.ts'

/** How a child took part in a meeting about them. */
export const childTookPart: CodeSet = {
  id: 'child-took-part',
  source: 'Department for Education, SSDA903 return 2025-26, participation codes PN0 to PN7: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'PN0', label: 'Under four years old' },
    { code: 'PN1', label: 'Came and spoke' },
    { code: 'PN2', label: 'Came; an advocate spoke for them' },
    { code: 'PN3', label: 'Came, and showed their views without words' },
    { code: 'PN4', label: 'Came, and did not say or show what they think' },
    { code: 'PN5', label: 'Did not come; told an advocate what to say' },
    { code: 'PN6', label: 'Did not come, and sent their views' },
    { code: 'PN7', label: 'Did not come, and sent no views' },
  ],
}
