import type { CodeSet } from '../../../records/index.ts'

/** Why a child stopped being in care. */
export const careEnd: CodeSet = {
  id: 'care-end',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'E4A', label: 'Went home, as planned' },
    { code: 'E4B', label: 'Went home, not as planned' },
    { code: 'E13', label: 'Went to live with family or friends' },
    { code: 'E41', label: 'Child arrangements order' },
    { code: 'E45', label: 'Special guardianship: relative or friend who fostered' },
    { code: 'E46', label: 'Special guardianship: another foster carer' },
    { code: 'E47', label: 'Special guardianship: relative or friend' },
    { code: 'E48', label: 'Special guardianship: someone else' },
    { code: 'E11', label: 'Adopted, nobody objected' },
    { code: 'E12', label: 'Adopted, court set consent aside' },
    { code: 'E17', label: 'Turned 18 and stayed with their carer' },
    { code: 'E5', label: 'Living independently, with support' },
    { code: 'E6', label: 'Living independently, without support' },
    { code: 'E7', label: 'Adult residential care' },
    { code: 'E3', label: 'Another council took over their care' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Remand ended' },
    { code: 'E15', label: 'Found to be 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E2', label: 'Died' },
    { code: 'X1', label: 'A new period of care began the same day' },
    { code: 'E8', label: 'Another reason' },
  ],
}
