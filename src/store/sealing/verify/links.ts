import type pg from 'pg'
import { linksIn, type Fields, type RecordType } from '../../../records/index.ts'
import type { Pack } from '../../../packs/index.ts'
import type { Kept } from '../../ledger/body.ts'
import { copyRows } from '../copy-rows.ts'
import type { Findings } from './findings.ts'

/**
 * Links say whose readings a fact touches, and are worked out from its body. They are not sealed: each is worked out again
 * and held against the stored one. Only record types that can name somebody are read.
 */
export async function checkLinks(client: pg.ClientBase, pack: Pack, findings: Findings): Promise<void> {
  const naming = new Map(pack.recordTypes.filter((t) => Object.values(t.steps).some((s) => namesSomebody(s.fields))).map((t) => [t.id, t]))
  await strays(client, [...naming.keys()], findings)
  const kinds = [...naming.keys()].map((k) => `'${k.replaceAll(`'`, `''`)}'`).join(', ')
  if (kinds === '') return
  const query = `select f.id::text, f.kind, f.version::text, f.step, b.body, coalesce(string_agg(l.as_field || ' ' || l.subject::text, ',' order by l.as_field, l.subject), '')
    from fact f join fact_body b on b.fact = f.id left join fact_link l on l.fact = f.id where f.kind in (${kinds}) group by f.id, f.kind, f.version, f.step, b.body`
  for await (const rows of copyRows(client, query)) for (const row of rows) {
    const [id, kind, version, step, body, stored] = [0, 1, 2, 3, 4, 5].map((i) => row.text(i) ?? '')
    const type = naming.get(kind ?? '')
    const said = type ? saidIn(type, Number(version), step ?? '', body ?? '') : null
    const kept = new Set((stored ?? '').split(',').filter(Boolean))
    // A link to somebody nobody had written about yet was left out, so fewer may be stored; never others.
    if (said === null || [...kept].some((k) => !said.has(k))) findings.add({ wrong: 'link', fact: id ?? '', kind: kind ?? null, says: `Fact ${id} (${kind}): whom it is stored as naming is not whom it names.` })
  }
}

const namesSomebody = (fields: Fields): boolean =>
  Object.values(fields).some((f) => f.type.kind === 'subject' || (f.type.kind === 'rows' && namesSomebody(f.type.fields)))

function saidIn(type: RecordType, version: number, step: string, body: string): ReadonlySet<string> | null {
  try {
    return new Set(linksIn(type, { kind: type.id, version, step }, (JSON.parse(body) as Kept).body).map((l) => `${l.as} ${l.subject}`))
  } catch {
    return null
  }
}

/** Links of facts that have no body, or of a type that names nobody. */
async function strays(client: pg.ClientBase, naming: readonly string[], findings: Findings): Promise<void> {
  const found = await client.query<{ fact: string; kind: string }>(`select distinct l.fact, f.kind from fact_link l join fact f on f.id = l.fact
    where not f.kind = any($1::text[]) or not exists (select 1 from fact_body b where b.fact = l.fact) limit 100`, [naming])
  for (const { fact, kind } of found.rows) findings.add({ wrong: 'link', fact, kind, says: `Fact ${fact} (${kind}) is stored as naming somebody, and says nothing that could.` })
}
