import { earliest } from '../../../../calendar/index.ts'
import type { Entry, StepView, Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { disclosure } from '../../records/disclosure.ts'
import { managementDecision } from '../../records/management-decision.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { postsAt } from '../posts.ts'
import { inTime, words } from '../steps.ts'

type Disclosure = Entry<NonNullable<typeof disclosure.bodies>>
/** One thing done about what a child said: whether it told somebody who can act, and whether it decided something. */
interface Answer { readonly step: StepView; readonly tells: boolean; readonly decides: boolean; readonly onShiftAlone?: true }

/** People who can act on it. Health and the inspectorate must often hear of it too, but hearing is not deciding. */
const canAct = ['home-manager', 'social-worker', 'out-of-hours', 'team-manager', 'police']
const onShift = ['night-worker', 'home-worker']

/**
 * What was done about a disclosure. The one that completes it counts: the first moment at which somebody who can act had
 * been told and something was decided. Everything else is kept, with what is still lacking.
 */
export function answers(entry: Disclosure, t: Timeline, c: Context): readonly Candidate[] {
  const sorted = inTime([...passedOn(entry), ...decided(entry, c), ...elsewhere(entry, t)])
  const complete = sorted.findIndex((_, i) => sorted.slice(0, i + 1).some((a) => a.tells) && sorted.slice(0, i + 1).some((a) => a.decides))
  const why = lacking(sorted)
  return sorted.map(({ step }, i): Candidate => {
    if (i === complete) return { step, counts: 'yes' }
    return { step, counts: 'no', why: complete < 0 ? why : i < complete ? part : also }
  })
}

const part = 'Not enough alone: somebody who can act has to be told, and something decided'
const onShiftOnly = 'Told. A worker on shift wrote a decision; nobody senior has decided yet'
const also = 'Done as well, after both were on the record'

function lacking(found: readonly Answer[]): string {
  if (found.some((a) => a.tells)) return found.some((a) => a.onShiftAlone) ? onShiftOnly : 'Told, but nothing decided yet'
  if (found.some((a) => a.decides)) return 'Decided, but nobody who can act is on the record as told'
  return 'Nobody who can act on it has been told, and nothing is decided'
}

const passedOn = (entry: Disclosure): readonly Answer[] => entry.all('passed-on')
  .map((step) => ({ step, tells: canAct.includes(step.body.toldWho ?? ''), decides: false }))

const decided = (entry: Disclosure, c: Context): readonly Answer[] => entry.all('decided').map((step) => {
  if (words(step.body.decision) === null) return { step, tells: false, decides: false }
  const posts = step.body.decidedBy ? postsAt(step.body.decidedBy, step.happened, c) : []
  const alone = posts.length > 0 && posts.every((p) => onShift.includes(p.role ?? ''))
  return alone ? { step, tells: false, decides: false, onShiftAlone: true } : { step, tells: false, decides: true }
})

/** Decisions on other records that name the disclosure. Police and social care are in a strategy discussion, so they know. */
function elsewhere(entry: Disclosure, t: Timeline): readonly Answer[] {
  const made = t.all(managementDecision, 'made')
    .filter((step) => step.body.aboutRecord === entry.record && words(step.body.decision) !== null)
    .map((step) => ({ step, tells: false, decides: true }))
  const held = t.all(strategyDiscussion, 'held').filter((step) => step.body.disclosure === entry.record)
    .map((step) => ({ step, tells: true, decides: step.body.outcome !== undefined }))
  // Not before the child spoke: a decision about something else cannot answer it.
  const spoke = entry.first('told')
  return [...made, ...held].filter((a) => !spoke || earliest(a.step.happened) >= earliest(spoke.happened))
}
