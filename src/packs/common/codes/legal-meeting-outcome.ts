import type { CodeSet } from '../../../records/index.ts'

/** What a legal meeting decided. */
export const legalMeetingOutcome: CodeSet = {
  id: 'legal-meeting-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'PLO', label: 'Begin pre-proceedings' },
    { code: 'COURT', label: 'Go to court' },
    { code: 'URGENT', label: 'Go to court today or tomorrow' },
    { code: 'PLAN', label: 'Go on with the plan as it is' },
    { code: 'AGAIN', label: 'Find out more and meet again' },
    { code: 'NONE', label: 'Nothing through the law' },
  ],
}
