import type { CodeSet } from '../../../records/index.ts'

/** Why a child left where they lived. */
export const placementEnd: CodeSet = {
  id: 'placement-end',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'CARPL', label: 'As planned in the care plan' },
    { code: 'CHILD', label: 'The child asked' },
    { code: 'CREQB', label: 'The carer asked, because of behaviour' },
    { code: 'CREQO', label: 'The carer asked, for another reason' },
    { code: 'LAREQ', label: 'The council asked' },
    { code: 'CLOSE', label: 'The carer stopped, or the home closed' },
    { code: 'ALLEG', label: 'An allegation' },
    { code: 'STAND', label: 'Worry about standards of care' },
    { code: 'APPRR', label: 'Approval or registration removed' },
    { code: 'PLACE', label: 'Same carer, different kind of placement' },
    { code: 'CUSTOD', label: 'Custody' },
    { code: 'OTHER', label: 'Something else, rarely' },
  ],
}
