import type { CodeSet } from '../../../records/index.ts'

/** Why a child's social worker changed. */
export const workerChange: CodeSet = {
  id: 'worker-change',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'FCONTA', label: 'First contact, or back again' },
    { code: 'TSPROC', label: 'Usual move between teams' },
    { code: 'MANAGE', label: 'Sharing out work' },
    { code: 'LEFTRL', label: 'The last worker left' },
    { code: 'ABSENC', label: 'Covering, or back from, time away' },
    { code: 'ORGRST', label: 'Teams were reorganised' },
    { code: 'CHCHAN', label: 'The child asked' },
    { code: 'PCCHAN', label: 'A parent or carer asked' },
    { code: 'SWDIED', label: 'The last worker died' },
    { code: 'OTHERS', label: 'Another reason' },
  ],
}
