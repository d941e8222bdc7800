import type { CodeSet } from '../../../records/index.ts'

/**
 * Where a child in care lives. H5, P2 and Z1 are no longer in use, and nobody has read in the return's guide what Z11 to Z14, which took
 * the place of Z1, mean: they are kept for what files tell of, and not offered.
 */
export const placementType: CodeSet = {
  id: 'placement-type',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'K2', label: 'Children’s home' },
    { code: 'K1', label: 'Secure children’s home' },
    { code: 'K3', label: 'Supported accommodation (16 or over)' },
    { code: 'U1', label: 'Foster care, relative or friend, long term' },
    { code: 'U2', label: 'Foster care, relative or friend who may adopt' },
    { code: 'U3', label: 'Foster care, relative or friend' },
    { code: 'U4', label: 'Foster care, long term' },
    { code: 'U5', label: 'Foster care, carer who may adopt' },
    { code: 'U6', label: 'Foster care' },
    { code: 'A3', label: 'Adoption by consent, with their foster carer' },
    { code: 'A4', label: 'Adoption by consent, with new parents' },
    { code: 'A5', label: 'Adoption under an order, with their foster carer' },
    { code: 'A6', label: 'Adoption under an order, with new parents' },
    { code: 'P1', label: 'With parents or someone with parental responsibility' },
    { code: 'P3', label: 'Living at work' },
    { code: 'R1', label: 'Residential care home' },
    { code: 'R2', label: 'Hospital or nursing home' },
    { code: 'R3', label: 'Family centre or mother and baby unit' },
    { code: 'R5', label: 'Young offender institution' },
    { code: 'S1', label: 'Residential school' },
    { code: 'T0', label: 'Temporary stay' },
    { code: 'T1', label: 'Temporary: hospital' },
    { code: 'T2', label: 'Temporary: on holiday' },
    { code: 'T3', label: 'Temporary: carer on holiday' },
    { code: 'T4', label: 'Temporary: a week or less' },
    { code: 'H5', label: 'Semi-independent, not a children’s home (until 2024)', notOffered: true },
    { code: 'P2', label: 'Living independently (until 2024)', notOffered: true },
    { code: 'Z1', label: 'Another kind of place (until 2025)', notOffered: true },
    { code: 'Z11', label: 'Another kind of place (Z11)', notOffered: true },
    { code: 'Z12', label: 'Another kind of place (Z12)', notOffered: true },
    { code: 'Z13', label: 'Another kind of place (Z13)', notOffered: true },
    { code: 'Z14', label: 'Another kind of place (Z14)', notOffered: true },
  ],
}
