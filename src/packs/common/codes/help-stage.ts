import type { CodeSet } from '../../../records/index.ts'

/** How far help that was asked for has come. */
export const helpStage: CodeSet = {
  id: 'help-stage',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'waiting', label: 'Waiting for it' },
    { code: 'under-way', label: 'It is under way' },
  ],
}
