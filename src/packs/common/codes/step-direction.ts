import type { CodeSet } from '../../../records/index.ts'

/** Which way help moves: to more, or to less. */
export const stepDirection: CodeSet = {
  id: 'step-direction',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'UP', label: 'Up: they need more help than this' },
    { code: 'DOWN', label: 'Down: they can manage with less' },
  ],
}
