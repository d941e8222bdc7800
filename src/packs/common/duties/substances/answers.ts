import { earliest } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { managementDecision } from '../../records/management-decision.ts'
import { postsAt } from '../posts.ts'
import { inTime, words } from '../steps.ts'
import type { Incident } from './incidents.ts'

/** One thing done about the worry: whether it told somebody who can act, and whether it decided something. */
interface Answer { readonly step: StepView; readonly tells: boolean; readonly decides: boolean }

/** People who can act on it. */
const canAct = ['home-manager', 'social-worker', 'out-of-hours', 'team-manager', 'police']
const onShift = ['night-worker', 'home-worker']

/** What was done about it. The first moment at which somebody who can act had been told and something was decided is the one that counts. */
export function answers(entry: Incident, t: Timeline, c: Context): readonly Candidate[] {
  const sorted = inTime([...passedOn(entry), ...decided(entry, c), ...elsewhere(entry, t)])
  const complete = sorted.findIndex((_, i) => sorted.slice(0, i + 1).some((a) => a.tells) && sorted.slice(0, i + 1).some((a) => a.decides))
  return sorted.map(({ step }, i): Candidate => {
    if (i === complete) return { step, counts: 'yes' }
    return { step, counts: 'no', why: complete < 0 ? lacking(sorted) : i < complete ? part : also }
  })
}

const part = 'Not enough alone: somebody who can act has to be told, and something decided'
const also = 'Done as well, after both were on the record'

function lacking(found: readonly Answer[]): string {
  if (found.some((a) => a.tells)) return 'Told, and nobody senior has decided yet'
  return found.some((a) => a.decides) ? 'Decided, but nobody who can act is on the record as told' : 'Nobody who can act on it has been told, and nobody senior has decided'
}

const passedOn = (entry: Incident): readonly Answer[] => entry.all('passed-on')
  .map((step) => ({ step, tells: canAct.includes(step.body.toldWho ?? ''), decides: false }))

/** A decision in words, unless whoever made it was only on shift. */
const decided = (entry: Incident, c: Context): readonly Answer[] => entry.all('decided').map((step) => {
  const posts = step.body.decidedBy ? postsAt(step.body.decidedBy, step.happened, c) : []
  const alone = posts.length > 0 && posts.every((p) => onShift.includes(p.role ?? ''))
  return { step, tells: false, decides: !alone && words(step.body.decision) !== null }
})

/** A manager's decision of its own that names the incident, and was not made before it. */
const elsewhere = (entry: Incident, t: Timeline): readonly Answer[] => t.all(managementDecision, 'made')
  .filter((step) => step.body.aboutRecord === entry.record && words(step.body.decision) !== null)
  .filter((step) => { const seen = entry.first('seen'); return !seen || earliest(step.happened) >= earliest(seen.happened) })
  .map((step) => ({ step, tells: false, decides: true }))
