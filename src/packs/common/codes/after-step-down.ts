import type { CodeSet } from '../../../records/index.ts'

/** How things are some weeks after help was stepped down. */
export const afterStepDown: CodeSet = {
  id: 'after-step-down',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BETTER', label: 'Better than at the step down' },
    { code: 'SAME', label: 'About the same' },
    { code: 'WORSE', label: 'Worse: something must change' },
    { code: 'BACK', label: 'They are back at the higher level already' },
  ],
}
