import { randomUUID } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'
import { isId, Timeline, type RecordId, type SubjectId } from '../../ledger/index.ts'
import { fileMapping } from '../../packs/common/records/file-mapping.ts'
import { columnsOf, readMapping, type Mapping } from '../../returns/exchange/csv/index.ts'
import type { Engine } from '../engine.ts'
import { Refused } from '../ledger/append.ts'
import { factsOfRecords } from '../ledger/load.ts'

/** A mapping somebody kept for the next file of its kind: a choice of the authority's, and a fact about it. */
export interface KeptMapping {
  readonly record: RecordId
  readonly name: string
  readonly mapping: Mapping
  /** Every column the file had, matched or left out. */
  readonly columns: readonly string[]
  /** Who kept it as it stands, and when. */
  readonly by: SubjectId | null
  readonly at: Instant
  /** How often it was kept: more than once when it was matched better since. */
  readonly times: number
  readonly sequence: number
}

/** Mappings that are offered, by name. */
export async function keptMappings(engine: Engine): Promise<readonly KeptMapping[]> {
  return keptIn(await engine.ofAuthority(fileMapping.id)).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** One of them; null when it is not offered, or no more. */
export async function keptMapping(engine: Engine, record: string): Promise<KeptMapping | null> {
  const authority = isId(record) ? await engine.authority() : null
  return authority === null ? null : keptIn(new Timeline(authority, await factsOfRecords(engine.db, engine.pack, [record])))[0] ?? null
}

const keptIn = (timeline: Timeline): readonly KeptMapping[] => timeline.each(fileMapping).flatMap((entry): readonly KeptMapping[] => {
  const versions = entry.all('kept'), last = versions.at(-1), read = last?.body.mapping ? readMapping(last.body.mapping) : null
  if (!last || !read || 'wrong' in read || entry.at('deleted')) return []
  return [{
    record: entry.record, name: last.body.name ?? read.mapping.title, mapping: read.mapping, columns: (last.body.columns ?? '').split('\n').filter(Boolean), by: last.current.author, at: last.recorded,
    times: versions.length, sequence: entry.living.facts.at(-1)?.sequence ?? 0,
  }]
})

/** What came of keeping one. `no-authority`: nobody has said yet which authority this is. `named`: another has this name. `moved-on`: somebody else changed or deleted it meanwhile. */
export type Kept = 'kept' | 'no-authority' | 'named' | 'moved-on'
/** The same, and the record it is kept as. */
export interface KeptAs { readonly is: Kept; readonly record: RecordId }

/** Keeps a mapping under its title: as a new one, or in place of `instead`, of which the earlier stays readable. */
export async function keepMapping(engine: Engine, { mapping, columns, by, instead }: { readonly mapping: Mapping; readonly columns: readonly string[]; readonly by: SubjectId; readonly instead: KeptMapping | null }): Promise<KeptAs> {
  const all = await keptMappings(engine), name = mapping.title.trim()
  const record = instead?.record ?? randomUUID()
  if (all.some((k) => k.record !== instead?.record && k.name.toLowerCase() === name.toLowerCase())) return { is: 'named', record }
  return { is: await write(engine, { record, sequence: instead?.sequence ?? 0 }, by, 'kept', { name, mapping: JSON.stringify(mapping), columns: columns.join('\n') }), record }
}

/** Offers it no more. What was brought in with it stays, and so does what it said. */
export const deleteMapping = (engine: Engine, kept: KeptMapping, by: SubjectId): Promise<Kept> => write(engine, kept, by, 'deleted', {})

async function write(engine: Engine, { record, sequence }: Pick<KeptMapping, 'record' | 'sequence'>, by: SubjectId, step: string, body: { readonly [field: string]: string }): Promise<Kept> {
  const authority = await engine.authority()
  if (authority === null) return 'no-authority'
  try {
    await engine.append([{ record, expects: sequence, subject: authority, about: 'authority', kind: fileMapping.id, step, happened: { at: engine.clock.now() }, author: by, body }])
    return 'kept'
  } catch (error) {
    if (error instanceof Refused && ['moved-on', 'withdrawn', 'closed'].includes(error.code)) return 'moved-on'
    throw error
  }
}

/** How a kept mapping suits files with these columns. `lacks`: columns it reads that they have not; `more`: columns the files it was kept for had not. */
export interface Suits { readonly lacks: readonly string[]; readonly more: readonly string[] }
export function suits(kept: KeptMapping, columns: readonly string[]): Suits {
  return { lacks: columnsOf(kept.mapping).filter((c) => !columns.includes(c)), more: columns.filter((c) => !kept.columns.includes(c) && !columnsOf(kept.mapping).includes(c)) }
}
