import type { CodeSet } from '../../../records/index.ts'

/** What an assessment leads to. */
export const assessmentOutcome: CodeSet = {
  id: 'assessment-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'PLAN', label: 'A child in need plan', hint: 'The first plan is then owed.' },
    { code: 'PROTECT', label: 'A strategy discussion, because the child may be seriously harmed' },
    { code: 'CARE', label: 'The child needs to come into care' },
    { code: 'EH', label: 'Pass to early help' },
    { code: 'ONGOING', label: 'Go on with the plan they already have' },
    { code: 'NFA', label: 'Nothing more to do' },
  ],
}
