import type { CodeSet } from '../../../records/index.ts'

/** What allows a record to be shared with a partner. */
export const sharingBasis: CodeSet = {
  id: 'sharing-basis',
  source: 'Ours, in the words of the field. Not a national list; the law beneath each has not been checked.',
  codes: [
    { code: 'safeguarding', label: 'To keep a child safe' },
    { code: 'enquiry', label: 'They were asked to take part in an enquiry' },
    { code: 'plan', label: 'They have a part in the child’s plan' },
    { code: 'agreed', label: 'The family agreed' },
    { code: 'court', label: 'A court ordered it' },
  ],
}
