import type { CodeSet } from '../../../records/index.ts'

/** Who may agree to a child being looked after. */
export const consentGiver: CodeSet = {
  id: 'consent-giver',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'parent', label: 'A parent' },
    { code: 'other-pr', label: 'Someone else with parental responsibility' },
    { code: 'child', label: 'The young person themself, 16 or over' },
  ],
}
