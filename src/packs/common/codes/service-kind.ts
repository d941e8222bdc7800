import type { CodeSet } from '../../../records/index.ts'

/** Kinds of help families ask for, so that what is not there can be counted and bought. */
export const serviceKind: CodeSet = {
  id: 'service-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BREAK', label: 'Short breaks' },
    { code: 'CARE', label: 'Care at home' },
    { code: 'CHILDMH', label: 'Mental health: the child' },
    { code: 'ADULTMH', label: 'Mental health: a parent' },
    { code: 'DA', label: 'Domestic abuse' },
    { code: 'SUBST', label: 'Drugs and alcohol' },
    { code: 'THERAPY', label: 'Speech, occupational or physical therapy' },
    { code: 'HEALTH', label: 'Complex health needs' },
    { code: 'EQUIP', label: 'Equipment, or changes to the home' },
    { code: 'PARENT', label: 'Support with parenting' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
