import type { CodeSet } from '../../../records/index.ts'

/** The kind of harm a child protection plan is about, as the census asks for it. */
export const abuseCategory: CodeSet = {
  id: 'abuse-category',
  source: 'Department for Education, children in need census 2025-26: values as in its published schema; labels in our words.',
  codes: [
    { code: 'NEG', label: 'Neglect' },
    { code: 'PHY', label: 'Physical abuse' },
    { code: 'SAB', label: 'Sexual abuse' },
    { code: 'EMO', label: 'Emotional abuse' },
    { code: 'MUL', label: 'More than one kind', hint: 'Choose one kind if you can: a plan with one clear worry is easier to work to.' },
  ],
}
