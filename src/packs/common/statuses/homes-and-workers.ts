import { isBefore, type When } from '../../../calendar/index.ts'
import { fromEach, type FactId, type Timeline } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { inCare } from '../duties/care-review/reviews.ts'
import { stays } from '../duties/visit/stays.ts'
import { allocation } from '../records/allocation.ts'

/** How many homes and how many social workers a child has had in one time in care. Nights in hospital or on holiday are no home. */
export const homesAndWorkers = defineStatus({
  id: 'homes-and-workers',
  title: 'Homes and workers',
  about: 'child',
  answers: ['CA-6'],
  tone: 'none',
  icon: 'home',
  chip: false,
  spans: (t, c) => inCare(t, c).map((care): StatusSpan => {
    const homes = homesIn(care, t, c), workers = workersIn(care, t)
    return {
      key: care.key, from: care.from, to: care.to, because: [...care.because, ...homes.map((h) => h.fact), ...workers.map((w) => w.fact)],
      detail: { homes: String(new Set(homes.map((h) => h.of)).size), moves: String(Math.max(0, homes.length - 1)), workers: String(new Set(workers.map((w) => w.of)).size) },
    }
  }),
})

interface Counted { readonly of: string; readonly fact: FactId }

/** Homes lived in. One that nobody named counts as one of its own. */
const homesIn = (care: StatusSpan, t: Timeline, c: Context): readonly Counted[] => stays(t, c).filter((s) => meet(s, care))
  .map((s) => ({ of: String(s.detail?.['home'] ?? s.key), fact: s.because[0] ?? '' }))

const workersIn = (care: StatusSpan, t: Timeline): readonly Counted[] => fromEach(t.each(allocation), (e) => {
  const named = e.at('allocated'), worker = named?.body.worker
  return named?.body.role === 'social-worker' && worker && meet({ from: named.happened, to: e.at('ended')?.happened ?? null }, care)
    ? [{ of: worker, fact: named.current.id }] : []
})

interface Stretch { readonly from: When; readonly to: When | null }
/** Whether two stretches may have been at the same time: left out only when one was surely over before the other began. */
const meet = (a: Stretch, b: Stretch): boolean => !(a.to && isBefore(a.to, b.from) === 'yes') && !(b.to && isBefore(b.to, a.from) === 'yes')
