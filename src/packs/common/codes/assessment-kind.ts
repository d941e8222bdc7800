import type { CodeSet } from '../../../records/index.ts'

/** Whose needs an assessment looks at. */
export const assessmentKind: CodeSet = {
  id: 'assessment-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CF', label: 'Child and family assessment' },
    { code: 'PB', label: 'Before the baby is born' },
    { code: 'YC', label: 'Young carer: the child looks after somebody' },
    { code: 'PC', label: 'Parent who cares for a disabled child' },
  ],
}
