import type { CodeSet } from '../../../records/index.ts'

/** How we heard that a child lives, or will live, with somebody who is not close family. */
export const privateFosteringHeard: CodeSet = {
  id: 'private-fostering-heard',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'carer', label: 'The person looking after them told us' },
    { code: 'parent', label: 'A parent told us' },
    { code: 'arranger', label: 'Whoever arranged it told us' },
    { code: 'child', label: 'The child told us' },
    { code: 'school', label: 'School or college' },
    { code: 'health', label: 'Health' },
    { code: 'police', label: 'Police' },
    { code: 'found', label: 'We came across it ourselves' },
    { code: 'other', label: 'Someone else' },
  ],
}
