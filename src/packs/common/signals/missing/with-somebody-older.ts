import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { missingEpisode } from '../../records/missing-episode.ts'

const worrying: readonly unknown[] = ['older', 'not-known']

/** Somebody older, or whom nobody knows, comes for a child or sets them down again. Once is enough to ask who it is. */
export default defineSignal({
  id: 'missing/with-somebody-older', title: 'Fetched or brought by somebody older or not known', answers: ['MI-6', 'MI-5'], about: 'child',
  source: 'That once in ninety days is enough is Tarrowmouth’s own choice of when to stop and think. It finds nobody guilty: it asks who they are, '
    + 'what the child says of them, and whether other children know them.',
  reads: repeated({
    key: 'older', times: 1, days: 90, of: rides,
    says: (count, steps) => {
      const fetched = steps.filter((s) => s.step === 'started').length, brought = count - fetched
      const how = [fetched > 0 && `fetched ${times(fetched)}`, brought > 0 && `brought back ${times(brought)}`].filter(Boolean).join(' and ')
      return `When missing, ${how} by somebody older or not known, in 90 days`
    },
  }),
})

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)

function rides(t: Timeline): readonly StepView[] {
  return t.each(missingEpisode).flatMap((e): readonly StepView[] => {
    const started = e.at('started'), back = e.at('returned')
    return [...(started && worrying.includes(started.body.fetchedBy) ? [started] : []), ...(back && worrying.includes(back.body.broughtBy) ? [back] : [])]
  })
}
