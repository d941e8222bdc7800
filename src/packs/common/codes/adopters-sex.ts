import type { CodeSet } from '../../../records/index.ts'

/** Whether one or two people adopt a child, and their sexes. */
export const adoptersSex: CodeSet = {
  id: 'adopters-sex',
  source: 'Department for Education, SSDA903 return 2025-26, SEX_ADOPTR: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'MF', label: 'A man and a woman' },
    { code: 'FF', label: 'Two women' },
    { code: 'MM', label: 'Two men' },
    { code: 'F1', label: 'A woman by herself' },
    { code: 'M1', label: 'A man by himself' },
  ],
}
