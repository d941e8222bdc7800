import { isBefore, type When } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { breakGlass, closesAt } from '../records/break-glass.ts'

/** A record opened in an emergency: its `worker` may read it until the time is over, or until they close it if that comes first. */
export const brokenGlass = defineStatus({
  id: 'break-glass',
  title: 'Opened in an emergency',
  about: 'child',
  answers: ['EX-2', 'QA-2'],
  tone: 'today',
  icon: 'lock',
  chip: false,
  givesReach: true,
  spans: (t) => t.each(breakGlass).flatMap((r) => {
    const opened = r.at('opened')
    if (!opened) return []
    const planned: When = { at: longest(opened.body.until, opened.recorded) }
    const ended = r.first('ended')
    const to = ended && isBefore(ended.happened, planned) === 'yes' ? ended.happened : planned
    return [{
      key: r.record, from: opened.happened, to, because: [opened.fact, ...(ended ? [ended.fact] : [])],
      detail: { worker: opened.body.worker ?? null, reason: opened.body.reason ?? null },
    }]
  }),
})

/** Never longer than the standard from when it was written, whatever was asked for. */
function longest(until: When | undefined, opened: Parameters<typeof closesAt>[0]): Parameters<typeof closesAt>[0] {
  const most = closesAt(opened)
  return until && 'at' in until && until.at < most ? until.at : most
}
