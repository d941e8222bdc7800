import type { CodeSet } from '../../../records/index.ts'

/** How help with feelings ended. */
export const therapyEnd: CodeSet = {
  id: 'therapy-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'better', label: 'The child has what they came for' },
    { code: 'enough', label: 'The child wanted to stop' },
    { code: 'moved', label: 'They moved, and it could not go on' },
    { code: 'other-help', label: 'Other help took over' },
    { code: 'never', label: 'It never began' },
    { code: 'other', label: 'Something else' },
  ],
}
