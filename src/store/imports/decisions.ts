import type { SubjectId } from '../../ledger/index.ts'
import type { Clock } from '../../calendar/index.ts'
import type { Db } from '../connect.ts'

/** What somebody may decide about a child's identity, a difference, or a record the file no longer has. */
export type Answer = 'same' | 'new' | 'file' | 'ours' | 'withdraw' | 'keep'
export type Deciding = 'who' | 'differs' | 'gone'
export interface Decided { readonly answer: Answer; readonly subject: SubjectId | null }

/** Decisions of one series, made once for every file of it. */
export class Decisions {
  readonly #made: ReadonlyMap<string, Decided>
  private constructor(made: ReadonlyMap<string, Decided>) { this.#made = made }

  static async load(db: Db, series: string): Promise<Decisions> {
    const rows = await db.selectFrom('import_decision').selectAll().where('series', '=', series).execute()
    return new Decisions(new Map(rows.map((r) => [`${r.kind} ${r.key}`, { answer: r.answer as Answer, subject: r.subject }])))
  }
  of(kind: Deciding, key: string): Decided | undefined { return this.#made.get(`${kind} ${key}`) }
}

/** Keeps what somebody decided; a later decision about the same takes its place. */
export async function decide(db: Db, clock: Clock, d: { readonly series: string; readonly kind: Deciding; readonly key: string; readonly answer: Answer; readonly subject: SubjectId | null; readonly by: SubjectId }): Promise<void> {
  const row = { ...d, at: clock.now() }
  await db.insertInto('import_decision').values(row).onConflict((c) => c.columns(['series', 'kind', 'key']).doUpdateSet({ answer: row.answer, subject: row.subject, by: row.by, at: row.at })).execute()
}
