import { endOfDay, isBefore, type When } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { personOrPlaceOfConcern } from '../records/person-or-place-of-concern.ts'

/** What keeps somebody, or what goes on in a place, away from a child: a notice, an order, bail, a patrol. Until its last day, or until they are no longer of concern. */
export const disruption = defineStatus({
  id: 'disruption',
  title: 'Harm being stopped',
  about: 'child',
  answers: ['EX-3'],
  tone: 'none',
  icon: 'shield',
  chip: false,
  spans: (t) => t.each(personOrPlaceOfConcern).flatMap((r) => {
    const named = r.at('named'), ended = r.at('ended')
    return r.all('acted').map((acted) => {
      const lastDay: When | null = acted.body.until ? { at: endOfDay(acted.body.until) } : null
      const first = lastDay && ended && isBefore(ended.happened, lastDay) === 'no' ? lastDay : ended?.happened ?? lastDay
      return {
        key: `${r.record}:${acted.sequence}`, from: acted.happened, to: first,
        because: [acted.fact, ...(ended && first === ended.happened ? [ended.fact] : [])],
        detail: { what: acted.body.what ?? null, until: acted.body.until ?? null, of: named?.body.kind ?? null },
      }
    })
  }),
})
