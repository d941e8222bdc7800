import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { educationGap } from '../records/education-gap.ts'

/** Not in school full time, however it came about, from the first day to the first full day back. What they do meanwhile does not end it. */
export const notInSchool = defineStatus({
  id: 'not-in-school',
  title: 'Not in full-time school',
  about: 'child',
  answers: ['ED-1'],
  tone: 'none',
  icon: 'school',
  chip: true,
  spans: (t) => t.each(educationGap).flatMap((r) => {
    const begun = r.at('begun')
    return between(r.record, begun, r.at('ended'), { kind: begun?.body.kind ?? null })
  }),
})
