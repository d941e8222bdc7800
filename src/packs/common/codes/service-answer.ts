import type { CodeSet } from '../../../records/index.ts'

/** What the family was told when they asked for help. */
export const serviceAnswer: CodeSet = {
  id: 'service-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'OFFERED', label: 'It is offered' },
    { code: 'WAIT', label: 'There is a waiting list' },
    { code: 'NOTHERE', label: 'There is no such service here' },
    { code: 'REFUSED', label: 'They said no' },
    { code: 'FAMILYNO', label: 'It was offered, and the family did not want it' },
  ],
}
