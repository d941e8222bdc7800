import type { CodeSet } from '../../../records/index.ts'

/** What was found, with the young person, about living half on their own. */
export const readiness: CodeSet = {
  id: 'readiness',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'READY', label: 'Ready now' },
    { code: 'HELP', label: 'Ready with the help written here' },
    { code: 'NOTYET', label: 'Not yet' },
  ],
}
