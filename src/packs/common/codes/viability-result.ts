import type { CodeSet } from '../../../records/index.ts'

/** What a first look at a family member as a carer came to. */
export const viabilityResult: CodeSet = {
  id: 'viability-result',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'FULL', label: 'Assess them fully' },
    { code: 'NO', label: 'Not able to, as things are' },
    { code: 'WITHDREW', label: 'They no longer wish to' },
    { code: 'SUPPORT', label: 'Not to live with, but to stay in the child’s life' },
  ],
}
