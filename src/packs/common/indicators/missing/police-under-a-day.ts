import { dayOf, earliest } from '../../../../calendar/index.ts'
import { policeReports } from '../../duties/missing/police-reports.ts'
import { defineIndicator } from '../../../../readings/indicator/index.ts'
import { within24Hours } from './times.ts'

/** How many times the police had children as missing, and how many of those were over within a day: what our own count stands beside. */
export default defineIndicator({
  id: 'missing/police-under-a-day', title: 'Police missing reports that were over within 24 hours', answers: ['MI-1', 'MI-8'], about: 'child',
  numerator: 'Reports of the police after which they had the child as found within 24 hours',
  denominator: 'Times the police had a child on our record as missing, on the day they were told',
  leavesOut: 'Reports of children who are not on our record, and those of times no list of the police has come for. A report is counted apart when its times are too rough to say. Those graded as no apparent risk are counted like the others.',
  goodIs: 'neither',
  members: (t, c) => policeReports(t).map(({ entry, reported }) => ({
    key: entry.record, on: dayOf(earliest(reported.happened)), because: [reported.current.id], ...within24Hours(reported.happened, entry.at('found')?.happened ?? null, c),
  })),
})
