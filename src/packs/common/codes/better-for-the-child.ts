import type { CodeSet } from '../../../records/index.ts'

/** Which way things are going for a child on a plan. */
export const betterForTheChild: CodeSet = {
  id: 'better-for-the-child',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'better', label: 'Better for the child' },
    { code: 'same', label: 'No real change for the child' },
    { code: 'worse', label: 'Worse for the child' },
    { code: 'first', label: 'Too soon to say: this is the first look' },
  ],
}
