import type { CodeSet } from '../../../records/index.ts'

/** How people who adopt a child live together in law. */
export const adoptersStatus: CodeSet = {
  id: 'adopters-status',
  source: 'Department for Education, SSDA903 return 2025-26, LS_ADOPTR: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'L0', label: 'One person alone' },
    { code: 'L11', label: 'Married, a man and a woman' },
    { code: 'L12', label: 'Married, of one sex' },
    { code: 'L2', label: 'In a civil partnership' },
    { code: 'L3', label: 'Not married, a man and a woman' },
    { code: 'L4', label: 'Not married, of one sex' },
  ],
}
