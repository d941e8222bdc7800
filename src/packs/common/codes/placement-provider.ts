import type { CodeSet } from '../../../records/index.ts'

/** Who provides the home a child in care lives in. */
export const placementProvider: CodeSet = {
  id: 'placement-provider',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'PR0', label: 'A parent, or someone with parental responsibility' },
    { code: 'PR1', label: 'Our own council' },
    { code: 'PR2', label: 'Another council' },
    { code: 'PR3', label: 'Another public body', hint: 'Such as a health trust.' },
    { code: 'PR4', label: 'A company' },
    { code: 'PR5', label: 'A charity' },
  ],
}
