import type { CodeSet } from '../../../records/index.ts'

/** How far up a disagreement between agencies has gone. */
export const disagreementStage: CodeSet = {
  id: 'disagreement-stage',
  source: 'Ours, in four stages. Each partnership sets its own; no national list was found.',
  codes: [
    { code: '1', label: 'Worker to worker' },
    { code: '2', label: 'Their managers' },
    { code: '3', label: 'Heads of service and safeguarding leads' },
    { code: '4', label: 'The chair of the safeguarding partnership or board' },
  ],
}
