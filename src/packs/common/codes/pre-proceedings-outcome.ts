import type { CodeSet } from '../../../records/index.ts'

/** How the time before court ended. More time is not an ending: it is a step of its own. */
export const preProceedingsOutcome: CodeSet = {
  id: 'pre-proceedings-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'STEPDOWN', label: 'Things are better: no court' },
    { code: 'ISSUE', label: 'Going to court' },
    { code: 'VOL', label: 'The child came into care by agreement' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
