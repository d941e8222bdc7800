import { endOfDay, isBefore, startOfDay, type Day, type When } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { absence } from '../records/absence.ts'

/** A worker is away: until the end of the last day away, or until they are back if that comes first. */
export const away = defineStatus({
  id: 'away',
  title: 'Away',
  about: 'worker',
  answers: ['QA-4'],
  tone: 'none',
  icon: 'out',
  chip: true,
  spans: (t) => t.each(absence).flatMap((r) => {
    const from = r.at('away')
    if (!from) return []
    const back = r.at('back')
    return [{
      key: r.record, from: from.happened, to: endOf(from.body.lastDay, back?.happened ?? null),
      because: [from.fact, ...(back ? [back.fact] : [])], detail: { cover: from.body.cover ?? null },
    }]
  }),
})

/** Somebody back on a day is there from its start. Of two ends, the one that surely comes first; else the planned one. */
function endOf(lastDay: Day | undefined, back: When | null): When | null {
  const planned: When | null = lastDay ? { at: endOfDay(lastDay) } : null
  const returned: When | null = back && 'day' in back ? { at: startOfDay(back.day) } : back
  if (!planned || !returned) return planned ?? returned
  return isBefore(returned, planned) === 'yes' ? returned : planned
}
