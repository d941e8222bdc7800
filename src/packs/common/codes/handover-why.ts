import type { CodeSet } from '../../../records/index.ts'

/** Why one worker tells another what they must know of a child. */
export const handoverWhy: CodeSet = {
  id: 'handover-why',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'NEW', label: 'They are the child’s worker from now on' },
    { code: 'COVER', label: 'They cover while somebody is away' },
  ],
}
