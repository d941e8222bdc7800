import type { CodeSet } from '../../../records/index.ts'

/** Why time with family did not happen. */
export const familyTimeMissed: CodeSet = {
  id: 'family-time-missed',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CHILD', label: 'The child did not want to' },
    { code: 'FAMILY', label: 'Their family could not or did not come' },
    { code: 'ILL', label: 'Somebody was ill' },
    { code: 'WORKER', label: 'We had nobody to be there' },
    { code: 'TRAVEL', label: 'We could not get them there' },
    { code: 'PLACE', label: 'There was no room or place' },
    { code: 'SAFE', label: 'It was stopped to keep them safe' },
    { code: 'ELSE', label: 'Something else' },
  ],
}
