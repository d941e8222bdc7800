import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { isId, type RecordId, type SubjectId } from '../../ledger/index.ts'
import { tells, type Pack, type Tells, type ToldWhat } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import type { NewFact, Written } from '../ledger/append.ts'
import { factsAbout, factsOfRecords } from '../ledger/load.ts'
import { queueMessages } from './queue.ts'

interface ToldRow { readonly person: SubjectId; readonly fact: string; readonly what: ToldWhat; readonly record: RecordId; readonly subject: SubjectId }

/**
 * Notes whom newly written facts tell, in their transaction, and has those told besides who wish it. Nobody is told of what they wrote themself,
 * nor of what was brought in from a file. Most facts tell nobody, and cost nothing here.
 */
export async function noteTold(tx: Db, pack: Pack, facts: readonly NewFact[], { facts: ids, recorded }: Pick<Written, 'facts' | 'recorded'>): Promise<void> {
  const rows = new Map<string, ToldRow>()
  for (const [i, fact] of facts.entries()) {
    const type = pack.recordTypes.find((t) => t.id === fact.kind), id = ids[i]
    if (!type || id === undefined || fact.source || fact.act === 'withdraw') continue
    for (const telling of tells(type, fact)) {
      for (const person of await whom(tx, pack, fact, telling)) {
        if (person === fact.author) continue
        // One event tells somebody once: what goes with being named for a child says more than that they are named.
        rows.set(`${person} ${fact.subject} ${telling.what}`, { person, fact: id, what: telling.what, record: fact.record, subject: fact.subject })
      }
    }
  }
  if (rows.size > 0) await insertTold(tx, [...rows.values()], recorded)
}

async function insertTold(tx: Db, rows: readonly ToldRow[], at: Instant): Promise<void> {
  const column = <K extends keyof ToldRow>(name: K): readonly ToldRow[K][] => rows.map((r) => r[name])
  // A correction tells whoever is newly named in it; what it says to the others they were told before.
  await sql`insert into told (person, fact, what, record, subject, at)
    select n.person, n.fact, n.what, n.record, n.subject, ${at}::timestamptz
    from unnest(${column('person')}::uuid[], ${column('fact')}::uuid[], ${column('what')}::text[], ${column('record')}::uuid[], ${column('subject')}::uuid[]) as n(person, fact, what, record, subject)
      join subject s on s.id = n.person and s.about = 'worker' join fact f on f.id = n.fact
    where f.act = 'step' or not exists (select 1 from told t where t.person = n.person and t.record = n.record and t.what = n.what)
    on conflict do nothing`.execute(tx)
  await queueMessages(tx, [...new Set(column('person'))])
}

async function whom(tx: Db, pack: Pack, fact: NewFact, telling: Tells): Promise<readonly SubjectId[]> {
  if ('to' in telling) return [telling.to]
  if ('aboutNotice' in telling) return concerned(tx, pack, fact)
  return writersOf(tx, fact.record, telling.writersOf)
}

async function writersOf(tx: Db, record: RecordId, steps: readonly string[]): Promise<readonly SubjectId[]> {
  const found = await sql<{ author: SubjectId }>`select distinct author from fact where record = ${record} and step = any(${steps}::text[]) and author is not null`.execute(tx)
  return found.rows.map((r) => r.author)
}

/** Everybody who was told of the same thing, and whoever wrote what it came from. */
async function concerned(tx: Db, pack: Pack, { record, subject }: NewFact): Promise<readonly SubjectId[]> {
  const sent = (await factsOfRecords(tx, pack, [record])).find((f) => f.kind === 'notice' && f.step === 'sent')
  if (!sent) return []
  const about = await factsAbout(tx, pack, [subject], undefined, ['notice'])
  const told = about.flatMap((f) => (f.step === 'sent' && f.body['duty'] === sent.body['duty'] && f.body['key'] === sent.body['key'] && typeof f.body['to'] === 'string' ? [f.body['to']] : []))
  const key = typeof sent.body['key'] === 'string' ? sent.body['key'].split(':')[0] ?? '' : ''
  const origin = isId(key) ? await sql<{ author: SubjectId | null }>`select author from fact where record = ${key}::uuid order by sequence limit 1`.execute(tx) : { rows: [] }
  return [...new Set([...told, ...origin.rows.flatMap((r) => r.author ?? [])])]
}
