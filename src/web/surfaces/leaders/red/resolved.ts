import { addInstant, type Instant } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { comesUpTo, redTitles } from './lines.ts'

/** A red line that was put right. */
export interface Resolved {
  readonly subject: SubjectId
  readonly rule: string
  readonly key: string
  readonly title: string
  readonly at: Instant
  readonly how: 'done' | 'no longer needed'
}

/** Days for which what was put right stays in sight. */
export const resolvedDays = 7
/** Most children that are looked through for it. */
const mostChildren = 5000

/**
 * Red lines put right in the last days: things no longer owed that had come up to the director just before. Read from the
 * history of readings, so that it is so whether or not anybody acknowledged them.
 */
export async function resolvedLately(call: Call): Promise<readonly Resolved[]> {
  const { reader, now, pack } = call
  const since = addInstant(now, { days: -resolvedDays })
  const rules = new Set(pack.duties.filter((d) => d.redLine).map((d) => d.id))
  const children = (await reader.cardsOf('child')).slice(0, mostChildren).map((c) => c.subject)
  const settled = [...(await reader.readings(children)).values()].flatMap((r) => r.duties)
    .filter((d) => rules.has(d.rule) && d.since >= since && ['met', 'met late', 'not needed'].includes(d.content.state))
  const found: Resolved[] = []
  for (const d of settled) {
    const then = await reader.readings([d.subject], addInstant(d.since, { minutes: -1 }))
    const before = then.get(d.subject)?.duties.find((x) => x.rule === d.rule && x.key === d.key)
    const title = redTitles(call).find((t) => t.rule === d.rule)?.title
    if (before?.content.escalatedTo === comesUpTo && title) {
      found.push({ subject: d.subject, rule: d.rule, key: d.key, title, at: d.since, how: d.content.state === 'not needed' ? 'no longer needed' : 'done' })
    }
  }
  return found.sort((a, b) => (a.at > b.at ? -1 : 1))
}
