import type { CodeSet } from '../../../records/index.ts'

/** Kinds of agency that work with families, so that what each did can be counted. */
export const agencyKind: CodeSet = {
  id: 'agency-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'SCHOOL', label: 'School, nursery or college' },
    { code: 'GP', label: 'Doctor’s surgery' },
    { code: 'HEALTH', label: 'Hospital, health visiting or other health' },
    { code: 'MENTAL', label: 'Mental health' },
    { code: 'POLICE', label: 'Police' },
    { code: 'JUSTICE', label: 'Youth justice or probation' },
    { code: 'HOUSING', label: 'Housing' },
    { code: 'ADULTS', label: 'Adult social care' },
    { code: 'CHILDREN', label: 'Children’s social care' },
    { code: 'EARLY', label: 'Early help' },
    { code: 'COUNCIL', label: 'Another part of the council' },
    { code: 'ELSEWHERE', label: 'Another council' },
    { code: 'CHARITY', label: 'Charity or community group' },
    { code: 'OTHER', label: 'Another agency' },
  ],
}
