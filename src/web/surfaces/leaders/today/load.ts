import type { Instant } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { SignalDefinition, SignalReading } from '../../../../readings/signal/index.ts'
import { signalsOf, type Stored } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { partOf, rowsOf, spanOf, type Part } from '../../pages.tsx'
import { horizon, type Count, type Desk } from '../../staff/owing/index.ts'
import { loadYear } from '../figures/mini.tsx'
import { redNow, redTitles, type Red } from '../red/lines.ts'
import { resolvedLately, type Resolved } from '../red/resolved.ts'

/** Patterns of one kind that hold now. */
export interface Pattern { readonly definition: SignalDefinition; readonly readings: readonly Stored<SignalReading>[]; readonly part: Part }

/** What a director must know today. */
export interface Today {
  readonly reds: readonly Red[]
  readonly redPart: Part
  readonly desk: Desk
  readonly resolved: readonly Resolved[]
  readonly resolvedPart: Part
  /** Red lines with nothing across them. */
  readonly clear: readonly string[]
  /** Red lines about which something is owed and nobody can tell since when. */
  readonly cannotTell: readonly { readonly title: string; readonly count: number }[]
  /** When what follows was counted: now, or in a large authority some minutes ago. */
  readonly countedAt: Instant
  readonly byDuty: readonly Count[]
  readonly byUnit: readonly Count[]
  readonly year: Awaited<ReturnType<typeof loadYear>>
  readonly patterns: readonly Pattern[]
  /** Names of those in patterns, as far as they are within reach. */
  readonly cards: ReadonlyMap<SubjectId, Card>
}

/** Most children named under one heading beneath the red lines; how many there are in all is said. */
const mostOfAKind = 15

/** Something late, or impossible to tell. */
const wrong = (c: Count): boolean => c.overdue + c.cannotTell > 0

/** What each kind of pattern is called in an address. */
const nameOf = (definition: SignalDefinition): string => definition.id.replaceAll('/', '~')

/** The latest patterns of every kind; of a kind whose others are asked for, those. */
async function patternsNow(call: Call): Promise<readonly Pattern[]> {
  const latest = await call.reader.latestSignals(mostOfAKind), patterns: Pattern[] = []
  for (const definition of call.pack.signals) {
    const found = latest.get(definition.id), part = partOf(call, found?.inAll ?? 0, mostOfAKind, nameOf(definition))
    patterns.push({ definition, part, readings: part.page === 1 ? found?.readings ?? [] : await signalsOf(call.reader, definition.id, spanOf(part)) })
  }
  return patterns
}

/** Reads everything for one page. Red lines come one by one; everything else is counted. */
export async function loadToday(call: Call): Promise<Today> {
  const { reader, now } = call
  const [{ reds, part: redPart, crossed, desk }, { at: countedAt, value: { rule: byDuty, unit: byUnit } }, patterns, allResolved, year] = await Promise.all([
    redNow(call), reader.counted('owed', call.user.worker, (r) => r.owedCounts(horizon(now)), (c) => c.rule.reduce((n, x) => n + x.owed, 0)), patternsNow(call), resolvedLately(call), loadYear(call),
  ])
  const resolvedPart = partOf(call, allResolved.length, mostOfAKind, 'put-right'), resolved = rowsOf(allResolved, resolvedPart)
  const inPatterns = patterns.flatMap((p) => p.readings.flatMap((s) => [s.subject, ...s.content.others.map((o) => o.subject), ...(s.content.answer?.by ? [s.content.answer.by] : [])]))
  const cards = await reader.cards([...resolved.map((r) => r.subject), ...inPatterns])
  const titles = redTitles(call)
  const unsure = titles.flatMap(({ rule, title }) => {
    const count = (byDuty.find((c) => c.of === rule)?.cannotTell ?? 0) - (crossed.get(rule) ?? 0)
    return count > 0 ? [{ rule, title, count }] : []
  })
  return {
    reds, redPart, desk, resolved, resolvedPart, patterns, cards, year, cannotTell: unsure,
    clear: titles.filter(({ rule }) => !crossed.has(rule) && !unsure.some((u) => u.rule === rule)).map((t) => t.title),
    countedAt, byDuty: byDuty.filter(wrong), byUnit: byUnit.filter(wrong),
  }
}
