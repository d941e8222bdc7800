import { sql } from 'kysely'
import type { Org } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import { orgFrom, whatOrgReads, type OrgRow } from './org.ts'

/** Posts, absences, units and the names of workers and units, as they stand. Known to everyone signed in. */
export class Structure {
  readonly version: string
  readonly cards: ReadonlyMap<SubjectId, Card>
  readonly #rows: readonly OrgRow[]
  #made: { readonly at: Instant; readonly org: Org } | null = null

  constructor(version: string, rows: readonly (OrgRow & { readonly about: string })[]) {
    this.version = version
    this.cards = new Map(rows.filter((r) => r.kind === 'card').map((r) => [r.subject, r.content as Card]))
    this.#rows = rows.filter((r) => r.about !== 'worker' || r.kind === 'status')
  }

  /** The authority at a moment of now: the same answer for everyone who asks within the same minute. */
  org(at: Instant): Org {
    const minute = at.slice(0, 16)
    if (this.#made?.at.slice(0, 16) === minute) return this.#made.org
    this.#made = { at, org: orgFrom(this.#rows, at) }
    return this.#made.org
  }
}

/**
 * Keeps the structure of one authority between requests. Every request asks the database whether it has changed, in its own
 * transaction and as the person signed in: somebody not signed in gets nothing.
 */
export class StructureShelf {
  #kept: Structure | null = null

  async get(db: Db): Promise<Structure | null> {
    const found = await sql<{ version: string | null }>`select structure_version() as version`.execute(db)
    const version = found.rows[0]?.version ?? null
    if (version === null) return null
    if (this.#kept?.version === version) return this.#kept
    const rows = await sql<OrgRow & { about: string }>`select subject, about, kind, rule, content from reading where upper_inf(recorded)
      and (${whatOrgReads} or (kind = 'card' and about = 'worker'))`.execute(db)
    this.#kept = new Structure(version, rows.rows)
    return this.#kept
  }
}
