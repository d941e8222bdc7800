import type pg from 'pg'
import type { SubjectId } from '../../ledger/index.ts'
import { tellingId } from '../people/tell.ts'

/** Somebody told of something owed: its record's id is worked out from what it is about, so it must be worked out again. */
export interface Notice { readonly record: string; readonly subject: SubjectId; readonly duty: string; readonly key: string; readonly level: number }

/** What a copy makes of a text. */
export interface Likeness { text(text: string): string }

/** A uuid, or a word that may be a name. Letters of Latin scripts by their ranges: asking what is a letter takes three times as long. */
const parts = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-ZÀ-ÞĀ-ɏ](?:[A-Za-zÀ-ɏḀ-ỿ’'-]|[\u0300-\u036f])+/g

/**
 * The likeness of a number. An id keeps all but its last four digits, so that what stands in order of ids stays in order;
 * those that are worked out from others are worked out again.
 */
export function likenessOf(copy: number, shared: ReadonlySet<SubjectId>, words: ReadonlyMap<string, string>, notices: readonly Notice[]): Likeness {
  const plain = (id: string): string => (shared.has(id) ? id : id.slice(0, 32) + ((parseInt(id.slice(32), 16) ^ copy) & 0xffff).toString(16).padStart(4, '0'))
  const told = new Map<string, string>()
  const text = (from: string): string => from.replace(parts, (found) => (found.length === 36 && found[8] === '-' ? (told.get(found) ?? plain(found)) : otherName(words, found)))
  for (const n of notices) told.set(n.record, tellingId({ subject: plain(n.subject), duty: n.duty, key: text(n.key), level: n.level }))
  return { text }
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
