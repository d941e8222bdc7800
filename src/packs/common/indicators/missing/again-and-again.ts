import { dayOf, earliest } from '../../../../calendar/index.ts'
import type { IndicatorMember } from '../../../../readings/indicator/index.ts'
import { defineIndicator } from '../../../../readings/indicator/index.ts'
import { lastOf, patterns } from '../../duties/missing/patterns.ts'
import { dayOfMissing, timesMissing, yearOf } from './times.ts'

/** How many children went missing in a year to 31 March, and for how many it became a pattern. One child is one, however often. */
export default defineIndicator({
  id: 'missing/again-and-again', title: 'Children who went missing again and again', answers: ['MI-8', 'MI-4'], about: 'child',
  numerator: 'Children for whom a third time within ninety days came in that year to 31 March',
  denominator: 'Children who went missing in a year to 31 March, each once, on the day of their first time in it',
  leavesOut: 'Being away without agreement when it is known where. A child counts once in each year from 1 April to 31 March, so only whole years can be compared.',
  goodIs: 'low',
  members: (t): readonly IndicatorMember[] => {
    const byYear = Map.groupBy(timesMissing(t), (e) => yearOf(dayOfMissing(e)))
    const again = new Map(patterns(t, 3, 90).map((p) => [yearOf(dayOf(earliest(lastOf(p).started.happened))), p]))
    return [...byYear].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, times]) => {
      const sorted = [...times].sort((a, b) => (dayOfMissing(a) < dayOfMissing(b) ? -1 : 1)), pattern = again.get(year)
      return {
        key: year, on: sorted.map(dayOfMissing)[0]!, counted: pattern ? 'yes' : 'no',
        because: pattern ? pattern.map((e) => e.started.current.id) : sorted.slice(0, 1).map((e) => e.started.current.id),
        ...(pattern ? {} : { why: times.length === 1 ? 'Missing once in the year' : `Missing ${times.length} times in the year, and not three times within ninety days` }),
      }
    })
  },
})
