import type { Entry } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { youthJustice as record } from '../records/youth-justice.ts'

type Strand = Entry<NonNullable<(typeof record)['bodies']>>
/** Who the youth justice worker is now: the latest named, or null when it is somebody from elsewhere or nobody. */
export const justiceWorker = (strand: Strand): string | null => [...strand.all('began'), ...strand.all('worker-changed')].at(-1)?.body.worker ?? null

/** Youth justice works with the child, on an order, instead of a court, or because they chose it. */
export const youthJustice = defineStatus({
  id: 'youth-justice',
  title: 'Youth justice',
  about: 'child',
  answers: ['YJ-1', 'YJ-2'],
  tone: 'none',
  icon: 'law',
  chip: true,
  spans: (t) => t.each(record).flatMap((r) => {
    const began = r.at('began'), ways = r.all('offered').flatMap((s) => s.body.ways ?? []), came = r.at('put-right')
    return between(r.record, began, r.at('ended'), {
      rests: began?.body.rests ?? null, until: began?.body.until ?? null, justiceWorker: justiceWorker(r),
      offered: r.all('offered').length > 0 ? ways.length > 0 : null, came: came?.body.answer ?? null, onePlan: r.at('joined') ? true : null,
    })
  }),
})
