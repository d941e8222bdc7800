import type { CodeSet } from '../../../records/index.ts'

/** Why a worry that somebody told us goes no further. */
export const noFurther: CodeSet = {
  id: 'no-further',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'nobody-found', label: 'We cannot find out which child it is', hint: 'After asking back, where that was possible.' },
    { code: 'told-before', label: 'It was told before, and is being dealt with' },
    { code: 'elsewhere', label: 'The child lives elsewhere, and we passed it on', hint: 'Write to whom, and who took it.' },
    { code: 'not-a-worry', label: 'It is not a worry about a child' },
  ],
}
