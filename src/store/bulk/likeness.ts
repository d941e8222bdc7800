import type pg from 'pg'
import type { SubjectId } from '../../ledger/index.ts'
import { tellingId } from '../people/tell.ts'

/** Somebody told of something owed: its record's id is worked out from what it is about, so it must be worked out again. */
export interface Notice { readonly record: string; readonly subject: SubjectId; readonly duty: string; readonly key: string; readonly level: number }

/**
 * Another id for an id, for the copy of a number from 1: all but its last four digits stay, so that what stands in order of
 * ids stays in order. Ids of which there is one for all stay.
 */
export const otherId = (copy: number, shared: ReadonlySet<string>, id: string): string =>
  (shared.has(id) ? id : id.slice(0, 32) + (parseInt(id.slice(32), 16) ^ copy).toString(16).padStart(4, '0'))

/** The id of the same notice in a copy. */
export function otherNotice(copy: number, shared: ReadonlySet<string>, { subject, duty, key, level }: Notice): string {
  const inKey = key.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => otherId(copy, shared, id))
  return tellingId({ subject: otherId(copy, shared, subject), duty, key: inKey, level })
}

/** Another name for a name; both halves of a double one, and what is somebody’s stays somebody’s. Other words as they are. */
export function otherName(names: ReadonlyMap<string, string>, word: string): string {
  const whole = names.get(word)
  if (whole !== undefined) return whole
  const [, name = word, owning = ''] = /^(.+?)([’']s)$/.exec(word) ?? []
  return (names.get(name) ?? (name.includes('-') ? name.split('-').map((half) => names.get(half) ?? half).join('-') : name)) + owning
}

/** Every notice there is, with what its id is worked out from. */
export async function noticesOf(client: pg.Client): Promise<readonly Notice[]> {
  const found = await client.query<Notice>(`select f.record, f.subject, b.body::jsonb -> 'body' ->> 'duty' as duty, b.body::jsonb -> 'body' ->> 'key' as key,
    (b.body::jsonb -> 'body' ->> 'level')::int as level from fact f join fact_body b on b.fact = f.id where f.kind = 'notice' and f.step = 'sent' and f.act = 'step'`)
  return found.rows
}
