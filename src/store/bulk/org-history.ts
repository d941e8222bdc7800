import { sql } from 'kysely'
import { type Org, type WhereTheyAre } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { StatusSpan } from '../../readings/status/index.ts'
import type { Db } from '../connect.ts'
import { orgFrom, whatOrgReads } from '../people/org.ts'
import { holds, type Spanned } from './past-tellings.ts'

type Numbered = Spanned & { readonly n: number }

/**
 * Who worked where at every moment of a past. A large authority has thousands of posts and a past has hundreds of thousands
 * of moments at which somebody was told, so only those who could be told about one child are looked at for each.
 */
export class OrgHistory {
  readonly #units: ReadonlyMap<SubjectId, readonly Numbered[]>
  readonly #byWorker: ReadonlyMap<SubjectId, readonly Numbered[]>
  readonly #inUnit = new Map<SubjectId, Set<SubjectId>>()
  readonly #inRole = new Map<string, Set<SubjectId>>()

  constructor(rows: readonly Spanned[]) {
    const all = rows.map((r, n) => ({ ...r, n }))
    this.#units = Map.groupBy(all.filter((r) => r.kind === 'card'), (r) => r.subject)
    this.#byWorker = Map.groupBy(all.filter((r) => r.kind === 'status'), (r) => r.subject)
    for (const r of all.filter((x) => x.rule === 'in-post')) {
      const { role, unit } = detailOf(r)
      if (unit) put(this.#inUnit, unit, r.subject)
      if (role) put(this.#inRole, role, r.subject)
    }
  }

  static async load(db: Db): Promise<OrgHistory> {
    const found = await sql<Spanned>`select subject, kind, rule, content, lower(recorded) as "from", upper(recorded) as "to" from reading
      where ${whatOrgReads} and not isempty(recorded) order by lower(recorded), key`.execute(db)
    return new OrgHistory(found.rows)
  }

  /** The posts and units that matter to somebody who is there, when something of a role's is owed, at a moment. */
  around(where: WhereTheyAre, role: string, at: Instant): Org {
    const units = new Set([where.team, where.home].flatMap((u) => (u ? this.#upward(u, at) : [])))
    const workers = new Set([
      ...where.allocated.map((a) => a.worker), ...[...units].flatMap((u) => [...(this.#inUnit.get(u) ?? [])]),
      ...(this.#inRole.get('director') ?? []), ...(pooled.has(role) ? (this.#inRole.get(role) ?? []) : []),
    ])
    // Whoever covers for somebody who covers is not looked for: that is not cover.
    const covers = [...workers].flatMap((w) => this.#byWorker.get(w) ?? []).flatMap((r) => (r.rule === 'away' && holds(r, at) ? [detailOf(r).cover ?? ''] : []))
    for (const cover of covers) if (cover !== '') workers.add(cover)
    const rows = [...[...units].flatMap((u) => this.#units.get(u) ?? []), ...[...workers].flatMap((w) => this.#byWorker.get(w) ?? [])]
    return orgFrom(rows.filter((r) => holds(r, at)).sort((a, b) => a.n - b.n), at)
  }

  #upward(unit: SubjectId, at: Instant): readonly SubjectId[] {
    const units: SubjectId[] = []
    for (let up: SubjectId | undefined = unit; up && !units.includes(up);) {
      units.push(up)
      up = (this.#units.get(up)?.findLast((r) => holds(r, at))?.content as Card | undefined)?.within ?? undefined
    }
    return units
  }
}

/** Roles whose holders serve every child of the authority. */
const pooled: ReadonlySet<string> = new Set(['return-interviewer', 'reviewing-officer'])

function detailOf(r: Spanned): { readonly role?: string; readonly unit?: string; readonly cover?: string } {
  const detail = (r.content as StatusSpan).detail ?? {}
  const text = (name: string): { readonly [key: string]: string } => (typeof detail[name] === 'string' && detail[name] !== '' ? { [name]: detail[name] } : {})
  return { ...text('role'), ...text('unit'), ...text('cover') }
}

function put(map: Map<string, Set<SubjectId>>, key: string, subject: SubjectId): void {
  const set = map.get(key) ?? new Set()
  set.add(subject)
  map.set(key, set)
}
