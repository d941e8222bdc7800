import type { CodeSet } from '../../../records/index.ts'

/** What came of offering a way to put things right. */
export const restorativeAnswer: CodeSet = {
  id: 'restorative-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'WELL', label: 'It took place, and helped' },
    { code: 'NOHELP', label: 'It took place, and did not help' },
    { code: 'CHILDNO', label: 'The child said no' },
    { code: 'OTHERNO', label: 'Whoever was harmed said no' },
    { code: 'NOBODY', label: 'Nobody could be found to do it with' },
    { code: 'LATER', label: 'Not yet: it is being prepared' },
  ],
}
