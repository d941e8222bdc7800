import type { SignalDefinition } from '../../../readings/signal/index.ts'
import missingRepeat from './missing/repeat.ts'

/** Every signal of the pack: one import and one line each. */
export const signals: readonly SignalDefinition[] = [
  missingRepeat,
]
