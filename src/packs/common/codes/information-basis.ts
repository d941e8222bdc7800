import type { CodeSet } from '../../../records/index.ts'

/** What allowed information to be shared, or that it was not shared. */
export const informationBasis: CodeSet = {
  id: 'information-basis',
  source: 'Ours, after the words of the field. Not a national list; the law beneath each has not been checked.',
  codes: [
    { code: 'CONSENT', label: 'They agreed' },
    { code: 'OVERRIDE', label: 'They did not agree, and a child may be at risk' },
    { code: 'LEGAL', label: 'A court or the law requires it' },
    { code: 'PUBTASK', label: 'It is part of a public duty' },
    { code: 'VITAL', label: 'Somebody’s life may depend on it' },
    { code: 'DECLINED', label: 'It was not shared, for a reason' },
  ],
}
