import type { CodeSet } from '../../../records/index.ts'

/** Where a contact or referral came from. */
export const referralSource: CodeSet = {
  id: 'referral-source',
  source: 'Department for Education, children in need census 2025-26: values as in its published schema; labels in our words.',
  codes: [
    { code: '1A', label: 'Family, relative or carer' },
    { code: '1B', label: 'Friend, neighbour or childminder' },
    { code: '1C', label: 'The child' },
    { code: '1D', label: 'Another member of the public' },
    { code: '2A', label: 'School' },
    { code: '2B', label: 'Education service' },
    { code: '3A', label: 'GP' },
    { code: '3B', label: 'Health visitor' },
    { code: '3C', label: 'School nurse' },
    { code: '3D', label: 'Other community health' },
    { code: '3E', label: 'Accident and emergency' },
    { code: '3F', label: 'Other health' },
    { code: '4', label: 'Housing' },
    { code: '5A', label: 'Council: social care' },
    { code: '5B', label: 'Council: another service' },
    { code: '5C', label: 'Another council' },
    { code: '5D', label: 'Council: early help' },
    { code: '6', label: 'Police' },
    { code: '7', label: 'Court, probation, prison or Cafcass' },
    { code: '8', label: 'Voluntary or independent organisation' },
    { code: '9', label: 'They did not give a name' },
    { code: '10', label: 'Not known' },
  ],
}
