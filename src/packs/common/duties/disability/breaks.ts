import type { When } from '../../../../calendar/index.ts'
import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { shortBreak } from '../../records/short-break.ts'

/** Short breaks under section 20, and those that do not say under which law: never those that are a service at home. */
export const breaks = readOnce((t: Timeline) => t.each(shortBreak).flatMap((entry) => {
  const law = entry.at('agreed')?.body.law ?? null
  return law === 'S17' ? [] : [{ entry, sure: law !== null, stays: entry.all('stay'), ended: entry.at('ended') }]
}))
export type Breaks = ReturnType<typeof breaks>[number]

/** When a clock starts, or why nobody can tell. */
export const clock = ({ sure }: Breaks, at: When) => (sure ? at : { unknown: 'It does not say under which law the short breaks are. In care while away, regulation 48 is owed' })

/** Said when the breaks ended. */
export const whenEnded = ({ ended }: Breaks) => (ended ? { why: 'The short breaks ended', fact: ended.current.id } : null)
