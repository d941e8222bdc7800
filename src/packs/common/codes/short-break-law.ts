import type { CodeSet } from '../../../records/index.ts'

/** The law a short break is arranged under. The child counts as looked after only under the first. */
export const shortBreakLaw: CodeSet = {
  id: 'short-break-law',
  source: 'Children Act 1989, sections 17 and 20; labels in our words.',
  codes: [
    { code: 'S20', label: 'Section 20: in care while they are away' },
    { code: 'S17', label: 'Section 17: a service to the family, not in care' },
  ],
}
