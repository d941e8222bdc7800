import type { IndicatorDefinition } from '../../../readings/indicator/index.ts'
import againAndAgain from './missing/again-and-again.ts'
import fromAChildrensHome from './missing/from-a-childrens-home.ts'
import fromFosterCare from './missing/from-foster-care.ts'
import notInCare from './missing/not-in-care.ts'
import policeAndUs from './missing/police-and-us.ts'
import policeUnderADay from './missing/police-under-a-day.ts'
import returnInterviewsInTime from './missing/return-interviews-in-time.ts'
import returnInterviewsOffered from './missing/return-interviews-offered.ts'
import underADay from './missing/under-a-day.ts'

/** Every indicator of the pack: one import and one line each. */
export const indicators: readonly IndicatorDefinition[] = [
  returnInterviewsInTime,
  returnInterviewsOffered,
  underADay,
  againAndAgain,
  fromAChildrensHome,
  fromFosterCare,
  notInCare,
  policeUnderADay,
  policeAndUs,
]
