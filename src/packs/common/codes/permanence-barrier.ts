import type { CodeSet } from '../../../records/index.ts'

/** What most stands between a child and a home that lasts. Each is something adults can move. */
export const permanenceBarrier: CodeSet = {
  id: 'permanence-barrier',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'none', label: 'Nothing: it is on its way' },
    { code: 'assessment', label: 'An assessment is not finished' },
    { code: 'court', label: 'A court has not decided' },
    { code: 'nobody', label: 'Nobody is found yet to bring them up' },
    { code: 'panel', label: 'A panel or decision is waited for' },
    { code: 'support', label: 'The help or money for the family is not agreed' },
    { code: 'family', label: 'The family and we do not agree' },
    { code: 'siblings', label: 'Whether brothers and sisters stay together' },
    { code: 'worker', label: 'Nobody has had the time' },
    { code: 'other', label: 'Something else' },
  ],
}
