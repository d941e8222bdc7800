import { both, earliest, isBefore, latest, type Instant, type Tri, type When } from '../../../calendar/index.ts'
import type { RecordId, SubjectId, Timeline } from '../../../ledger/index.ts'
import { missingEpisode, policeReturnCheck, returnInterview } from '../../../packs/index.ts'
import { holds, plain, spaced } from './marks.ts'
import type { Thing } from './recur.ts'

/** One time two children were missing at once, and what says that they may have been together. */
export interface SameTime { readonly at: When; readonly surely: boolean; readonly records: readonly [RecordId, RecordId]; readonly why: readonly Why[] }
export type Why = { readonly is: 'same home'; readonly home: SubjectId } | { readonly is: 'same thing'; readonly thing: Thing } | { readonly is: 'named'; readonly who: SubjectId }
/** Two children who were missing at the same time, with a reason beside the time. */
export interface Pair { readonly children: readonly [SubjectId, SubjectId]; readonly times: readonly SameTime[] }

interface Away { readonly child: SubjectId; readonly record: RecordId; readonly from: When; readonly to: When | null; readonly home: SubjectId | null; /** All that is written of it, spaced. */ readonly text: string; /** It, and what was written about it afterwards. */ readonly records: readonly RecordId[] }

/** Pairs of children missing at once. That they were is no reason by itself: they left the same home, or the same is written of both, or one is named in the other’s record. */
export function together(children: readonly Timeline[], things: readonly Thing[], nameOf: (child: SubjectId) => string | null, now: Instant): readonly Pair[] {
  const all = children.flatMap(timesOf).sort((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1))
  const called = new Map(children.map((t) => [t.subject, plain(nameOf(t.subject) ?? '')]))
  const inRecord = Map.groupBy(things.flatMap((thing) => thing.mentions.map((m) => ({ record: m.record, thing }))), (m) => m.record)
  const found = new Map<string, { readonly children: readonly [SubjectId, SubjectId]; readonly times: SameTime[] }>()
  all.forEach((a, i) => {
    const last = a.to ? latest(a.to) : now
    for (let j = i + 1; j < all.length && earliest(all[j]!.from) <= last; j++) {
      const b = all[j]!, at = a.child === b.child ? 'no' : overlap(a, b)
      const why = at === 'no' ? [] : reasons(a, b, inRecord, called)
      if (why.length === 0) continue
      const pair: readonly [SubjectId, SubjectId] = a.child < b.child ? [a.child, b.child] : [b.child, a.child]
      const known = found.get(pair.join(' ')) ?? { children: pair, times: [] }
      known.times.push({ at: b.from, surely: at === 'yes', records: [a.record, b.record], why })
      found.set(pair.join(' '), known)
    }
  })
  return [...found.values()].sort((a, b) => b.times.length - a.times.length || (a.children.join() < b.children.join() ? -1 : 1))
}

/** Times a child was missing, with all that is written of each. */
function timesOf(t: Timeline): readonly Away[] {
  const talks = t.all(returnInterview, 'held'), checks = t.all(policeReturnCheck, 'done')
  return t.each(missingEpisode).flatMap((entry): readonly Away[] => {
    const started = entry.at('started'), back = entry.at('returned')
    if (!started) return []
    const mine = talks.filter((s) => s.body.episode === entry.record), said = mine.flatMap((s) => [s.body.withWhom, s.body.whereTo])
    const records = [entry.record, ...mine.map((s) => s.record), ...checks.filter((s) => s.body.episode === entry.record).map((s) => s.record)]
    const text = [started.body.worry, back?.body.withWhom, back?.body.where, ...entry.all('sighted').map((s) => s.body.where), ...said].filter((w) => w).join(' . ')
    return [{ child: t.subject, record: entry.record, from: started.happened, to: back?.happened ?? null, home: started.body.home ?? null, text: spaced(text), records }]
  })
}

const overlap = (a: Away, b: Away): Tri => both(b.to ? isBefore(a.from, b.to) : 'yes', a.to ? isBefore(b.from, a.to) : 'yes')

function reasons(a: Away, b: Away, inRecord: ReadonlyMap<RecordId, readonly { readonly thing: Thing }[]>, called: ReadonlyMap<SubjectId, string>): readonly Why[] {
  const of = (x: Away): ReadonlySet<Thing> => new Set(x.records.flatMap((r) => inRecord.get(r) ?? []).map((m) => m.thing))
  const theirs = of(b), shared = [...of(a)].filter((thing) => theirs.has(thing))
  const names = (x: Away, other: Away): boolean => { const name = called.get(other.child) ?? ''; return name.length > 2 && (holds(x.text, name) || holds(x.text, name.split(' ')[0] ?? '')) }
  return [
    ...(a.home !== null && a.home === b.home ? [{ is: 'same home' as const, home: a.home }] : []),
    ...shared.map((thing) => ({ is: 'same thing' as const, thing })),
    ...(names(a, b) ? [{ is: 'named' as const, who: b.child }] : []), ...(names(b, a) ? [{ is: 'named' as const, who: a.child }] : []),
  ]
}
