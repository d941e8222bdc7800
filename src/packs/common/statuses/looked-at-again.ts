import type { SubjectId, Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { decisionSampled, dipSample } from '../records/dip-sample.ts'

/** A second look at a decision, with what the two came to. */
export interface SecondLook extends StatusSpan {
  readonly detail: { readonly team: SubjectId | null; readonly first: string | null; readonly second: string | null; readonly agree: boolean | null }
}

/**
 * Decisions about the child chosen for a second look, each until somebody looked. `agree` is read from the two levels: null while
 * one of them is not written, so that silence is never counted as agreement.
 */
export const secondLooks = (t: Timeline): readonly SecondLook[] => t.each(dipSample).flatMap((r) => {
  const chosen = r.at('chosen'), judged = r.at('judged'), of = chosen && decisionSampled(t, chosen.body)
  const first = of?.decided?.body.level ?? null, second = judged?.body.level ?? null
  const detail = { team: of?.received?.body.team ?? null, first: judged ? first : null, second, agree: first !== null && second !== null ? first === second : null }
  return between(r.record, chosen, judged).map((span) => ({ ...span, detail }))
})

/** A decision about the child is being looked at again by somebody else. Its team is told, and sees nothing because of it. */
export const lookedAtAgain = defineStatus({
  id: 'looked-at-again',
  title: 'Decision looked at again',
  about: 'child',
  answers: ['FD-3'],
  tone: 'none',
  icon: 'eye',
  chip: false,
  spans: secondLooks,
})
