import { dayOf, sayDay, sayMoment, type Instant } from '../../../../calendar/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { Checks, Empty, type TimelineEntryProps } from '../../../kit/index.ts'
import { dutyOf, dutyStatus, dutyTitle, inActingOrder, lower, upper, urgencyOf } from '../../../words/index.ts'
import { sayAuthor, stopped } from '../parts/entry.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { whereIs } from '../parts/whereabouts.ts'

/** What was owed at the moment of the record, as it was read then. */
export function StoodOpen(props: { readonly record: ChildRecord }) {
  const { record } = props
  const open = inActingOrder(record.readings.duties, record.now).filter((o) => urgencyOf(o.content, record.now) !== 'done')
  const checks = open.flatMap((o) => {
    const duty = dutyOf(record.pack, o.rule)
    if (!duty) return []
    const { tone, status, due } = dutyStatus(o.content, record.now)
    const stood = `${dutyTitle(duty, o.content)}: ${lower(status)}, ${due}.`
    return [{ tone, text: o.content.why === null ? stood : `${stood} ${stopped(upper(o.content.why))}` }]
  })
  return (
    <section class="sl-owedthen" aria-labelledby="then">
      <h2 id="then" class="sl-h3">What stood open then</h2>
      <p class="sl-quiet">{whereIs(record).shown.place}.</p>
      {checks.length === 0 ? <Empty kind="met">Nothing was owed that was known of then.</Empty> : <Checks checks={checks} label="Owed then" />}
    </section>
  )
}

/** What is known now of an entry as it was known then; undefined when nothing changed since. */
export function besideOf(then: ChronologyEntry, now: ChronologyEntry | undefined, record: ChildRecord): TimelineEntryProps['corrected'] {
  if (!now) return undefined
  const changed = now.fact !== then.fact, withdrawn = now.withdrawn !== null && then.withdrawn === null
  if (!changed && !withdrawn) return undefined
  const voice = (e: ChronologyEntry): string => (e.voice === null ? '' : ` “${e.voice}”`)
  return {
    thenLabel: `Known on ${sayDay(dayOf(record.now), record.now)}`, then: `${stopped(then.line)}${voice(then)}`,
    now: withdrawn
      ? `${sayAuthor(now.withdrawn?.by ?? null, record.names)} said since that this was wrong${now.withdrawn?.why ? `: ${now.withdrawn.why}` : '.'}`
      : `${stopped(now.line)}${voice(now)}`,
  }
}

const some = (n: number, one: string, many: string): string | null => (n === 0 ? null : n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What a moment leaves out: '7 later entries and 1 correction are set aside.' */
export function saySetAside(aside: { readonly entries: number; readonly corrections: number }): string {
  const parts = [some(aside.entries, 'later entry', 'later entries'), some(aside.corrections, 'correction', 'corrections')].filter((p) => p !== null)
  const one = aside.entries + aside.corrections === 1
  return parts.length === 0 ? 'Nothing has been written since.' : `${parts.join(' and ')} ${one ? 'is' : 'are'} set aside.`
}

/** Answers as recorded are settled up to the last seal; after it something may still be on its way. Empty when the moment asked is before it, or nothing is sealed here. */
export const saySealed = (sealedTo: Instant | null, at: Instant, now: Instant): string =>
  (sealedTo === null || at <= sealedTo ? '' : ` Sealed up to ${sayMoment(sealedTo, now)}: what was written since is not settled yet.`)
