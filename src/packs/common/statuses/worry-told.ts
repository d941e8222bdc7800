import type { Entry, StepView } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { concern } from '../records/concern.ts'

type Told = Entry<NonNullable<typeof concern['bodies']>>

/** The first answer a worry got: taken up, or a reason why it goes no further. */
function answered(r: Told): StepView | null {
  const taken = r.all('taken-up').find((s) => s.body.by) ?? null, ended = r.all('no-further').find((s) => s.body.reason && s.body.why) ?? null
  return taken && ended ? (taken.sequence < ended.sequence ? taken : ended) : taken ?? ended
}

/** Somebody told us a worry on the page, and nobody has taken it up or decided about it yet. The night sees it meanwhile. */
export const worryTold = defineStatus({
  id: 'worry-told',
  title: 'A worry not read',
  about: 'child',
  answers: ['FD-1'],
  tone: 'soon',
  icon: 'in',
  chip: false,
  givesReach: true,
  spans: (t) => t.each(concern).flatMap((r): readonly StatusSpan[] => {
    const told = r.at('told'), answer = answered(r)
    if (!told) return []
    const ended = answer?.step === 'no-further' ? r.all('no-further').find((s) => s.fact === answer.fact) : undefined
    return [{
      key: r.record, from: told.happened, to: answer?.happened ?? null, because: [told.fact, ...(answer ? [answer.fact] : [])],
      detail: {
        team: told.body.nightTeam ?? null, danger: told.body.danger ?? null, byTheChild: told.body.aboutMe ?? false, canBeReached: Boolean(told.body.reach?.trim()),
        became: answer === null ? null : ended ? (ended.body.reason ?? null) : 'taken-up',
      },
    }]
  }),
})

/**
 * The front door has whoever a worry is about, until somebody says who that is or why it goes no further; and then until whoever told it
 * has heard, where they can be reached. A child known before is from then on with whoever the contact went to.
 */
export const worriesInHand = (r: Told): { readonly told: StepView; readonly until: StepView | null; readonly team: string | null } | null => {
  const told = r.at('told'), answer = answered(r)
  if (!told) return null
  const known = r.all('taken-up').find((s) => s.fact === answer?.fact)?.body.known
  const heard = known !== true && told.body.reach?.trim() ? r.all('told-back').find((s) => s.body.what || s.body.notToldBecause) ?? null : answer
  return { told, until: answer && heard, team: told.body.team ?? null }
}
