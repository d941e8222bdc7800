import type { CodeSet } from '../../../records/index.ts'

/** What a review of a child in need plan decided. */
export const planReviewOutcome: CodeSet = {
  id: 'plan-review-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'GOON', label: 'Go on with the plan' },
    { code: 'CHANGE', label: 'Change the plan' },
    { code: 'UP', label: 'Step up: a strategy discussion' },
    { code: 'DOWN', label: 'Step down: pass to early help' },
    { code: 'END', label: 'End the plan' },
  ],
}
