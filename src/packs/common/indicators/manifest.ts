import type { IndicatorDefinition } from '../../../readings/indicator/index.ts'
import returnInterviewsInTime from './missing/return-interviews-in-time.ts'

/** Every indicator of the pack: one import and one line each. */
export const indicators: readonly IndicatorDefinition[] = [
  returnInterviewsInTime,
]
