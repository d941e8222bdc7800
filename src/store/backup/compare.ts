import pg from 'pg'
import type { Manifest } from './manifest.ts'

/** A subject drawn by lot, and a hash of its facts with their bodies and of everything ever read of it. */
export interface Print { readonly subject: string; readonly print: string }

// As objects with sorted keys: a database brought to the present over years may have its columns in another order.
const fingerprint = `select encode(sha256(convert_to(
    coalesce((select string_agg(to_jsonb(f)::text || coalesce(to_jsonb(b)::text, ''), '' order by f.id) from sightline.fact f left join sightline.fact_body b on b.fact = f.id where f.subject = $1), '')
    || coalesce((select string_agg(to_jsonb(r)::text, '' order by r.id) from sightline.reading r where r.subject = $1), ''), 'UTF8')), 'hex') as print`

/** Subjects a backup draws for its sample. */
export const sampleSize = 40

/** Draws subjects by lot, in the caller's snapshot. */
export async function drawSample(client: pg.ClientBase): Promise<readonly Print[]> {
  const drawn = await client.query<{ id: string }>('select id from sightline.subject order by random() limit $1', [sampleSize])
  const prints: Print[] = []
  for (const { id } of drawn.rows) prints.push({ subject: id, print: await printOf(client, id) })
  return prints
}

/** How many of a backup's sample came back otherwise. */
export async function differing(client: pg.ClientBase, sample: readonly Print[]): Promise<number> {
  let wrong = 0
  for (const s of sample) if (await printOf(client, s.subject) !== s.print) wrong += 1
  return wrong
}

const printOf = async (client: pg.ClientBase, subject: string): Promise<string> =>
  (await client.query<{ print: string }>(fingerprint, [subject])).rows[0]?.print ?? ''

/** Tables of which a database holds another number of rows than the backup says. What a restore itself changes is left out. */
export async function wrongCounts(client: pg.ClientBase, manifest: Manifest): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const p of manifest.parts) {
    if (p.rows === null || p.name === 'jobs' || p.name === 'setting') continue
    const found = await client.query<{ n: number }>(`select count(*)::int as n from sightline.${pg.escapeIdentifier(p.name)}`)
    if (found.rows[0]?.n !== p.rows) wrong.push(p.name)
  }
  return wrong
}
