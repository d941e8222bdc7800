import { manxOwn, ourOwn } from '../sources.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'

const noRule = 'No national rule says how soon a worry that a member of the public writes is read.'

/** When a worry told on the page is read at the latest. */
export const sameDay: readonly DutyVersion[] = [
  ...ourOwn('by the date given', `A worry told before five in the afternoon of a working day is taken up that day, and any other by the end of the next working day. That is Tarrowmouth’s own choice. ${noRule}`),
  ...manxOwn('What somebody writes to us about a child is read and taken up.'),
]

/** When a worry that speaks of danger now is read at the latest, at any hour. */
export const withinTheHour: readonly DutyVersion[] = [
  ...ourOwn({ hours: 1 }, `A worry that speaks of danger now is read within the hour, by day and by night. That is Tarrowmouth’s own choice. ${noRule} The page says first that 999 is for danger now.`),
  ...manxOwn('What somebody writes to us about danger to a child now is read at once.'),
]

/** When whoever told it hears from us at the latest. */
export const answered: readonly DutyVersion[] = [
  ...ourOwn({ workingDays: 5 }, 'Whoever told us a worry and left a way to be reached hears from us within five working days of somebody taking it up or deciding that it goes no further. That is Tarrowmouth’s own choice.'),
  ...manxOwn('Whoever told us a worry and left a way to be reached hears from us.'),
]
