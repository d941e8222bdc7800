import type { CodeSet } from '../../../records/index.ts'

/** How a child was found when somebody looked in at night. */
export const nightCheckFound: CodeSet = {
  id: 'night-check-found',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'asleep', label: 'Asleep' },
    { code: 'awake', label: 'Awake in bed' },
    { code: 'up', label: 'Up and about' },
    { code: 'heard', label: 'Heard, not seen', hint: 'Where not opening the door is what was agreed.' },
    { code: 'not-there', label: 'Not in the room' },
  ],
}
