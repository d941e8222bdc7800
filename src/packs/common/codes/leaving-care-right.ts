import type { CodeSet } from '../../../records/index.ts'

/** What the law calls a young person who is leaving or has left care; what they are entitled to follows from it. */
export const leavingCareRight: CodeSet = {
  id: 'leaving-care-right',
  source: 'Children Act 1989, sections 23A to 24 and schedule 2, paragraph 19B: the four kinds; codes and labels ours.',
  codes: [
    { code: 'eligible', label: 'In care, 16 or 17 (eligible)' },
    { code: 'relevant', label: 'Left care, 16 or 17 (relevant)' },
    { code: 'former-relevant', label: 'Left care, 18 or older (former relevant)' },
    { code: 'qualifying', label: 'In care for a shorter time after 16 (qualifying)' },
  ],
}
