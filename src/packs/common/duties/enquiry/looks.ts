import type { When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { visit } from '../../records/visit.ts'
import type { Enquiry } from '../conference/chains.ts'
import { notBefore, tooRough, words } from '../steps.ts'

interface Looked { readonly seen?: string; readonly whyNotAlone?: string }
const toTheCarer = ['FCS', 'FCU']

/** Every time somebody went to see the child since a moment: on the enquiry, or on a visit written as one. Alone, or a reason why not. */
export const looksSince = (since: When, entry: Enquiry, t: Timeline): readonly Candidate[] => [
  ...entry.all('child-seen'),
  ...t.all(visit, 'happened').filter((s) => !toTheCarer.includes(s.body.kind ?? '')),
].flatMap((step): readonly Candidate[] => {
  const after = notBefore(step.happened, since)
  if (after === 'no') return []
  const found = counts(step.body)
  return [found.counts === 'yes' && after === 'cannot tell' ? { step, counts: 'cannot tell', why: tooRough } : { step, ...found }]
})

function counts({ seen, whyNotAlone }: Looked): Pick<Candidate, 'counts' | 'why'> {
  if (!seen) return { counts: 'cannot tell', why: 'It does not say whether the child was seen' }
  if (seen === 'ALONE' || seen === 'OBS') return { counts: 'yes' }
  if (seen === 'SEEN') return { counts: 'cannot tell', why: 'It does not say whether the child was seen alone' }
  if (seen !== 'WITH' && seen !== 'NOTALONE') return { counts: 'no', why: 'The child was not seen' }
  return words(whyNotAlone) === null
    ? { counts: 'no', why: 'The child was not seen alone, and it does not say why' }
    : { counts: 'yes', why: 'Seen, not alone: the reason is written' }
}
