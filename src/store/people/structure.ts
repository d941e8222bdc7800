import { sql } from 'kysely'
import type { Org } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import { orgFrom, whatOrgReads, type OrgRow } from './org.ts'

/** The card of a unit, since when it says so. */
export interface CardRow { readonly subject: SubjectId; readonly since: Instant; readonly content: Card }
const unitKinds: ReadonlySet<string> = new Set(['team', 'home', 'authority'] satisfies SubjectKind[])
/** As the database sorts names: by the root of the Unicode collation. */
const byName = new Intl.Collator('und')

/** Posts, absences, units and the names of workers and units, as they stand. Known to everyone signed in. */
export class Structure {
  readonly version: string
  readonly cards: ReadonlyMap<SubjectId, Card>
  readonly #rows: readonly OrgRow[]
  readonly #units: ReadonlyMap<string, readonly CardRow[]>
  #made: { readonly at: Instant; readonly org: Org } | null = null

  constructor(version: string, rows: readonly (OrgRow & { readonly about: string; readonly since: Instant })[]) {
    this.version = version
    const units = rows.flatMap((r) => (r.kind === 'card' && r.about !== 'worker' ? [{ ...r, content: r.content as Card }] : []))
    this.#units = Map.groupBy(units.sort((a, b) => byName.compare(a.content.name, b.content.name)), (r) => r.about)
    this.cards = new Map(rows.filter((r) => r.kind === 'card').map((r) => [r.subject, r.content as Card]))
    this.#rows = rows.filter((r) => r.about !== 'worker' || r.kind === 'status')
  }

  /** Every team, every home or the authority, by name; null of anything else. */
  units(about: SubjectKind): readonly CardRow[] | null { return unitKinds.has(about) ? this.#units.get(about) ?? [] : null }

  /** The authority at a moment of now: the same answer for everyone who asks within the same minute. */
  org(at: Instant): Org {
    const minute = at.slice(0, 16)
    if (this.#made?.at.slice(0, 16) === minute) return this.#made.org
    this.#made = { at, org: orgFrom(this.#rows, at) }
    return this.#made.org
  }
}

/** Milliseconds for which what was found to be unchanged is taken to be so still, unless this server has written since. */
const unchangedFor = 1000

/**
 * Keeps the structure of one authority between requests. Every request asks the database, in its own transaction and as the person
 * signed in, whether it may have it: somebody not signed in gets nothing. Whether it has changed is asked when this server may have
 * changed it, and else every second, since another may.
 */
export class StructureShelf {
  #kept: Structure | null = null
  #asked = { at: -Infinity, written: -1 }

  /** `written`: how often this server has written anything. */
  async get(db: Db, written: number): Promise<Structure | null> {
    const kept = this.#kept, now = performance.now()
    if (kept && this.#asked.written === written && now - this.#asked.at < unchangedFor) {
      const may = await sql<{ may: boolean }>`select in_post() as may`.execute(db)
      return may.rows[0]?.may ? kept : null
    }
    const found = await sql<{ version: string | null }>`select structure_version() as version`.execute(db)
    const version = found.rows[0]?.version ?? null
    if (version === null) return null
    if (this.#kept?.version !== version) {
      const rows = await sql<OrgRow & { about: string; since: Instant }>`select subject, about, kind, rule, lower(recorded) as since, content from reading where upper_inf(recorded)
        and (${whatOrgReads} or (kind = 'card' and about = 'worker'))`.execute(db)
      this.#kept = new Structure(version, rows.rows)
    }
    this.#asked = { at: now, written }
    return this.#kept
  }
}
