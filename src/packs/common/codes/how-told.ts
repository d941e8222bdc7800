import type { CodeSet } from '../../../records/index.ts'

/** How somebody was told. */
export const howTold: CodeSet = {
  id: 'how-told',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'phone', label: 'By phone' },
    { code: 'in-person', label: 'Face to face' },
    { code: 'email', label: 'Secure email' },
    { code: 'letter', label: 'Letter' },
  ],
}
