import { defineStatus } from '../../../readings/status/index.ts'
import { privateFostering } from '../records/private-fostering.ts'

/**
 * Lives, as far as we know, with a private foster carer: from the day they went there, or from when we heard of it, to its end.
 * Not known counts; only a plain no, or the decision that it is not private fostering, does not.
 */
export const privatelyFostered = defineStatus({
  id: 'privately-fostered',
  title: 'Privately fostered',
  about: 'child',
  answers: ['PF-1'],
  tone: 'none',
  icon: 'home',
  chip: true,
  spans: (t) => t.each(privateFostering).flatMap((entry) => {
    const heard = entry.at('notified'), ended = entry.at('ended')
    const outcome = entry.all('decided').findLast((d) => d.body.outcome)?.body.outcome ?? null
    if (!heard || outcome === 'not-private') return []
    const { since, closeFamily, fourWeeks } = heard.body
    if (outcome === null && (closeFamily === 'yes' || fourWeeks === 'no')) return []
    return [{
      key: entry.record, from: since ? { day: since } : heard.happened, to: ended?.happened ?? null,
      because: [heard.fact, ...(ended ? [ended.fact] : [])], detail: { outcome },
    }]
  }),
})
