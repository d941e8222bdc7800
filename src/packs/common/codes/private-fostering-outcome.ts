import type { CodeSet } from '../../../records/index.ts'

/** What was decided about a child living with somebody who is not close family. */
export const privateFosteringOutcome: CodeSet = {
  id: 'private-fostering-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'right', label: 'It is right for the child' },
    { code: 'conditions', label: 'It can go on, if certain things are done' },
    { code: 'not-right', label: 'It is not right, and must not go on' },
    { code: 'not-private', label: 'It is not private fostering', hint: 'Close family, or for less than 28 days and not meant for longer.' },
  ],
}
