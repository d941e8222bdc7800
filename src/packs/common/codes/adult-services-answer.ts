import type { CodeSet } from '../../../records/index.ts'

/** What adult services said about helping a young person from 18. */
export const adultServicesAnswer: CodeSet = {
  id: 'adult-services-answer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'YES', label: 'They will help' },
    { code: 'PART', label: 'They will help with some of it' },
    { code: 'NO', label: 'They say the young person will not have a right to help' },
    { code: 'NOTYET', label: 'They have not decided' },
  ],
}
