import { defineIndicator } from '../../../../readings/indicator/index.ts'
import { eachTime, withinADay } from './times.ts'

/** How many times children were missing, and how many of those were over within a day. */
export default defineIndicator({
  id: 'missing/under-a-day', title: 'Times missing that were over within 24 hours', answers: ['MI-8', 'MI-2'], about: 'child',
  numerator: 'Times missing from which the child was back within 24 hours',
  denominator: 'Times a child went missing, on the day they went',
  leavesOut: 'Being away without agreement when it is known where. A time is counted apart while its 24 hours still run, and when the times written are too rough to say.',
  goodIs: 'high',
  members: (t, c) => eachTime((e) => withinADay(e, c))(t, c),
})
