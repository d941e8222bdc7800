import type { Day } from '../../../../../calendar/index.ts'
import type { Rule903, Year } from '../rule.ts'
import { rule } from '../rule.ts'

/** Rule SW07STG2, by the first day that social workers are told of. */
export const socialWorkerEndedIn = (from: (year: Year) => Day): Rule903 => rule({
  code: 'SW07STG2',
  title: 'The social worker’s time ended before or after the days this return tells of',
  mend: 'Check the day it ended. Leave out social workers who ended before then; leave the end blank when it is still to come.',
  reads: { SWEpisodes: ['SW_DEC'] },
  marks: { SWEpisodes: ['SW_DEC'] },
  faults: (child, c) => child.swEpisodes.filter((w) => w.SW_DEC !== null && (w.SW_DEC < from(c.year) || w.SW_DEC > c.year.end)),
})
