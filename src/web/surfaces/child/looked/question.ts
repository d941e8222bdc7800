import { addDays, startOfDay, type Day } from '../../../../calendar/index.ts'
import { isId, type SubjectId } from '../../../../ledger/index.ts'
import type { LookLevel, LooksAsked } from '../../../../store/index.ts'
import { dayFrom } from '../../day-from.ts'

/** Which looks a reader asks for, as the address holds it. */
export interface Question { readonly who: SubjectId | null; readonly what: LookLevel | 'opened' | null; readonly from: Day | null; readonly to: Day | null; readonly problems: readonly { readonly control: 'from' | 'to'; readonly says: string }[] }

const whats: readonly string[] = ['opened', 'list', 'card', 'file']

export function questionIn(query: { readonly [name: string]: string }): Question {
  const wrong = (['from', 'to'] as const).filter((c) => query[c] && dayFrom(query[c]) === null).map((control) => ({ control, says: 'Write the day as year, month, day: 2026-11-24.' }))
  const what = whats.find((w) => w === query['what'])
  return {
    who: isId(query['who']) ? query['who'] : null, what: (what as Question['what'] | undefined) ?? null, from: dayFrom(query['from']), to: dayFrom(query['to']), problems: wrong,
  }
}

/** The same as the store is asked. Both days are whole. */
export const asked = (q: Question): LooksAsked => ({
  ...(q.who ? { actor: q.who } : {}), ...(q.what ? { levels: q.what === 'opened' ? ['record'] : [q.what] } : {}),
  ...(q.from ? { from: startOfDay(q.from) } : {}), ...(q.to ? { to: startOfDay(addDays(q.to, 1)) } : {}),
})

/** The same as an address holds it. */
export const inAddress = (q: Question): { readonly [name: string]: string | undefined } =>
  ({ who: q.who ?? undefined, what: q.what ?? undefined, from: q.from ?? undefined, to: q.to ?? undefined })

export const sayLevel: { readonly [level in LookLevel]: string } = { record: 'Opened the record', list: 'Saw them in a list', card: 'Saw the index card', file: 'Took a copy' }
