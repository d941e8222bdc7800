import type { CodeSet } from '../../../records/index.ts'

/** What a service answered when it was asked to help a child with how they feel. */
export const therapyAnswer: CodeSet = {
  id: 'therapy-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'offered', label: 'They will see the child' },
    { code: 'waiting', label: 'The child is on a waiting list' },
    { code: 'refused', label: 'They say it is not for them' },
    { code: 'none', label: 'There is no such help here' },
  ],
}
