import { earliest, endOfDay, latest, type Day, type Instant } from '../../../calendar/index.ts'
import type { StepView } from '../../../ledger/index.ts'

interface Times { readonly from: Instant; readonly to: Instant | null }

/** From one step to another, or to the end of a last day if that comes first. Opens as late and shuts as early as what was written allows. */
export function opened(from: StepView<unknown>, ended: StepView<unknown> | null, lastDay?: Day): Times {
  const ends = [ended ? earliest(ended.happened) : null, lastDay ? endOfDay(lastDay) : null].filter((i) => i !== null).sort()
  return { from: earliest(from.happened), to: ends[0] ?? null }
}

/** What shuts somebody out holds from the moment it was written, and goes on for as long as it may. */
export function shut(from: StepView<unknown>, ended: StepView<unknown> | null, lastDay?: Day): Times {
  const began = earliest(from.happened)
  const ends = [ended ? latest(ended.happened) : null, lastDay ? endOfDay(lastDay) : null].filter((i) => i !== null).sort()
  return { from: began < from.recorded ? began : from.recorded, to: ends[0] ?? null }
}
