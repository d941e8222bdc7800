import type { CodeSet } from '../../../records/index.ts'

/** Why help under a referral ended. */
export const closureReason: CodeSet = {
  id: 'closure-reason',
  source: 'Department for Education, children in need census 2025-26: values as in its published schema; labels in our words.',
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order' },
    { code: 'RC4', label: 'Special guardianship order' },
    { code: 'RC5', label: 'Moved to another council' },
    { code: 'RC6', label: 'Moved to adult social care' },
    { code: 'RC7', label: 'No longer in need, or another reason' },
    { code: 'RC8', label: 'Assessed: nothing more needed' },
    { code: 'RC9', label: 'Assessed: passed to early help' },
  ],
}
