import type { CodeSet } from '../../../records/index.ts'

/** Whether we are in touch with a young person who has left care, or why not. */
export const inTouch: CodeSet = {
  id: 'in-touch',
  source: 'Department for Education, SSDA903 return 2025-26, IN_TOUCH: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'YES', label: 'Yes' },
    { code: 'NO', label: 'No, and we would like to be' },
    { code: 'REFU', label: 'They would rather not' },
    { code: 'NREQ', label: 'They need nothing more from us' },
    { code: 'RHOM', label: 'They went home to a parent, for six months or more' },
    { code: 'DIED', label: 'They died' },
  ],
}
