import { earliest, instantAt, latest, sayTime, type Instant } from '../../../../calendar/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import { nightCheck } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import type { HomeChild } from '../tonight/child.ts'
import type { Board } from '../tonight/load.ts'
import { sayStep } from '../tonight/say-step.ts'
import { sayNight } from '../nights/read.ts'

/** What people of a home write. Nothing else is put into a handover for them: it may be kept from others of the home. */
const theHomes = ['case-note', 'missing-episode', 'disclosure']

/**
 * What was written about a child in a shift, a line each, for the handover to begin with. Restricted records are left out, and
 * what a child told somebody stays on its own record.
 */
export function happenedTo(child: HomeChild, since: Instant, board: Board, call: Call): string {
  const inShift = (s: StepView): boolean => 'at' in s.happened && latest(s.happened) > since && earliest(s.happened) <= call.now
  const steps = child.timeline.records.filter((r) => r.withdrawn === null && theHomes.includes(r.kind)).flatMap((r) => r.steps)
    .filter((s) => inShift(s) && s.current.sensitivity === 'ordinary' && s.step !== 'begun')
    .sort((a, b) => (instantAt(a.happened) < instantAt(b.happened) ? -1 : 1))
  const night = sayNight(child.timeline.all(nightCheck, 'checked').filter(inShift))
  return [...steps.map((s) => `${sayTime(instantAt(s.happened))}: ${sayStep(s, board, call)}`), ...(night ? [night] : [])].join('\n')
}
