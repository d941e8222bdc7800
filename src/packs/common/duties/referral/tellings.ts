import type { Tri } from '../../../../calendar/index.ts'
import { fromEach, type RecordId, type Timeline } from '../../../../ledger/index.ts'
import { referrerTold } from '../../records/referrer-told.ts'
import { words } from '../steps.ts'

/**
 * What was told to the referrer of a referral. `names` is 'cannot tell' for a telling that does not say which
 * referral it answers; a telling about another referral is left out.
 */
export const tellings = (referral: RecordId, t: Timeline) => fromEach(t.each(referrerTold), (entry) => {
  const step = entry.at('told')
  if (!step || (step.body.referral !== undefined && step.body.referral !== referral)) return []
  const names: Tri = step.body.referral === referral ? 'yes' : 'cannot tell'
  return [{ step, names, reason: words(step.body.notToldBecause) }]
})

/** Said of a telling that names no referral. */
export const whichReferral = 'It does not say which referral it answers'
