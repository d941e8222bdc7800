import type { CodeSet } from '../../../records/index.ts'

/** What a limit is counted in. Hours and minutes run from the moment; the others to the end of the last day. */
export const limitUnit: CodeSet = {
  id: 'limit-unit',
  source: 'Ours.',
  codes: [
    { code: 'minutes', label: 'Minutes' },
    { code: 'hours', label: 'Hours' },
    { code: 'days', label: 'Days', hint: 'Every day counts. It is owed by the end of the last one.' },
    { code: 'workingDays', label: 'Working days', hint: 'Not weekends, nor bank holidays here.' },
    { code: 'weeks', label: 'Weeks' },
    { code: 'months', label: 'Months' },
  ],
}
