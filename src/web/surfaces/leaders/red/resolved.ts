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

/**
 * Red lines put right in the last days: things no longer owed that had come up to the director just before. Read from the
 * history of readings, so that it is so whether or not anybody acknowledged them.
 */
export async function resolvedLately(call: Call): Promise<readonly Resolved[]> {
  const { reader, now, pack } = call
  const since = addInstant(now, { days: -resolvedDays })
  const titles = redTitles(call)
  const settled = await reader.settledSince(since, pack.duties.filter((d) => d.redLine).map((d) => d.id), comesUpTo)
  return settled.flatMap((d) => {
    const title = titles.find((t) => t.rule === d.rule)?.title
    return title ? [{ subject: d.subject, rule: d.rule, key: d.key, title, at: d.since, how: d.content.state === 'not needed' ? 'no longer needed' : 'done' }] : []
  })
}
