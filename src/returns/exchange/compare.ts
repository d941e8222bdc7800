import { dayIn, earliest, latest, type When } from '../../calendar/index.ts'
import type { Body, Living, RecordId, StepView, SubjectId } from '../../ledger/index.ts'
import type { RowAt, Said } from './said.ts'
import { sameSpell } from './spell.ts'

/** What a file says of one step, beside what is on the record. */
export type Compared =
  /** Nothing of it is there. `record`: which it goes on; `subject`: whose that is, of those who are one person; `after`: how many facts it has now. */
  | { readonly is: 'new'; readonly said: Said; readonly record: RecordId; readonly subject: SubjectId; readonly after: number }
  | { readonly is: 'same'; readonly said: Said; readonly record: RecordId }
  /** There, and an earlier file of the same series said it: the file has changed its mind. Or another kind of file did, and this one tells more of it. */
  | { readonly is: 'changed'; readonly said: Said; readonly record: RecordId; readonly subject: SubjectId; readonly after: number; readonly amends: number; readonly happened: When; readonly body: Body }
  /** There, said by a person or by another kind of file: somebody has to decide. */
  | { readonly is: 'differs'; readonly said: Said; readonly record: RecordId; readonly subject: SubjectId; readonly after: number; readonly amends: number; readonly happened: When; readonly body: Body; readonly fields: readonly string[] }
  /** The record was withdrawn: it is not brought back by a file. */
  | { readonly is: 'withdrawn'; readonly said: Said; readonly record: RecordId }

/** Ids of records, by what a file calls them. */
export type RecordIds = (subject: SubjectId, kind: string, name: string) => RecordId

/**
 * Compares what a file says about some people with the records they have, `there`: all of the kinds the file tells of. A record that
 * was written here and has the same step on the same day, or within the time the file gives, is taken for the one the file means.
 */
export function compare(series: string, said: readonly Said[], there: readonly Living[], idOf: RecordIds): readonly Compared[] {
  const byId = new Map(there.map((r) => [r.record, r])), taken = new Set<RecordId>()
  for (const s of said) { const id = idOf(s.subject, s.kind, s.name); if (byId.has(id)) taken.add(id) }
  const written = Map.groupBy(there.filter((r) => r.facts[0]?.source === null), (r) => r.kind)
  const found = new Map<string, { readonly record: RecordId; readonly living: Living | null }>()
  const target = (s: Said) => {
    const first = idOf(s.subject, s.kind, s.name), known = found.get(first)
    if (known) return known
    const id = standing(s, first)
    const free = (r: Living): boolean => !taken.has(r.record) && !r.withdrawn
    const living = byId.get(id) ?? (s.spell && sameSpell(s, there.filter((r) => r.kind === s.kind && free(r))))
      ?? (s.spell && dayIn(s.happened) === null ? null : (written.get(s.kind) ?? []).find((r) => free(r) && meant(r, s)) ?? null)
    if (living) taken.add(living.record)
    const made = { record: living?.record ?? id, living }
    found.set(first, made)
    return made
  }
  // What was taken back by Sightline, and comes again, is a new record: nothing withdrawn ever stands up again.
  const standing = (s: Said, first: RecordId): RecordId => {
    let id = first
    for (let again = 2; isTakenBack(byId.get(id)); again++) id = idOf(s.subject, s.kind, `${s.name} again ${again}`)
    return id
  }
  const alongside = Map.groupBy(said, (s) => JSON.stringify([s.subject, s.kind, s.name, s.step]))
  return said.map((s) => {
    const to = target(s)
    return against(series, s, to.record, to.living, alongside.get(JSON.stringify([s.subject, s.kind, s.name, s.step])) ?? [])
  })
}

const isTakenBack = (r: Living | undefined): boolean => r !== undefined && r.withdrawn !== null && r.withdrawn.author === null

const meant = (r: Living, s: Said): boolean => {
  const day = dayIn(s.happened), { lasting } = s
  if (lasting) return lasting.every((field) => r.steps.some((step) => step.step === s.step && alike(step.body[field], s.body[field])))
  return r.steps.some((step) => step.step === s.step && ((day !== null && dayIn(step.happened) === day) || sameTime(step.happened, s.happened)))
}

/** `alongside`: every saying of this step of this record, this one too. One that is told at its own time is not the one that is meant by another. */
function against(series: string, said: Said, record: RecordId, living: Living | null, alongside: readonly Said[]): Compared {
  const after = living?.facts.length ?? 0, subject = living?.subject ?? said.subject
  if (living?.withdrawn) return { is: 'withdrawn', said, record }
  const there = living?.steps.filter((s) => s.step === said.step) ?? []
  const alone = there.length === 1 ? there.find((s) => !alongside.some((other) => other !== said && sameTime(s.happened, other.happened))) : undefined
  const step = said.lasting ? there.at(-1) : there.find((s) => sameTime(s.happened, said.happened)) ?? alone
  if (!step) return { is: 'new', said, record, subject, after }
  const fields = differing(step, said)
  if (fields.length === 0) return { is: 'same', said, record }
  const better = { said, record, subject, after, amends: step.sequence, happened: said.lasting || sameTime(step.happened, said.happened) ? step.happened : said.happened, body: { ...step.body, ...said.body } }
  // An answer that nobody had given is contradicted by nothing; nor, of what another kind of file said, is a time told more exactly.
  const more = fields.every((f) => (f === 'happened' ? step.current.source !== null && sameTime(said.happened, step.happened) : step.body[f] === undefined))
  return more || step.current.source?.series === series ? { is: 'changed', ...better } : { is: 'differs', ...better, fields }
}

/** Answers the file gives otherwise. A time the file gives is the same as a moment within it. */
const differing = (step: StepView, said: Said): readonly string[] => [
  ...(said.lasting !== null || sameTime(step.happened, said.happened) ? [] : ['happened']),
  ...Object.entries(said.body).filter(([field, value]) => !alike(step.body[field], value)).map(([field]) => field),
]

const sameTime = (a: When, b: When): boolean => alike(a, b) || (earliest(a) >= earliest(b) && latest(a) <= latest(b))

function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [x, y] = [a as { readonly [k: string]: unknown }, b as { readonly [k: string]: unknown }]
  const keys = new Set([...Object.keys(x), ...Object.keys(y)])
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((k) => alike(x[k], y[k]))
}

/** How a row fared. A row that says several things fared as the most telling of them. */
export type Fared = 'waiting' | 'written' | 'amended' | 'unchanged'
const telling: readonly Fared[] = ['waiting', 'written', 'amended', 'unchanged']
const faredOf: { readonly [is in Compared['is']]: Fared } = { new: 'written', changed: 'amended', differs: 'waiting', same: 'unchanged', withdrawn: 'unchanged' }

export const rowKey = (r: RowAt): string => `${r.table} ${r.row}`

/** How each row fared, by `rowKey`. A row nothing was said from is not there. */
export function faring(compared: readonly Compared[]): ReadonlyMap<string, Fared> {
  const all = new Map<string, Fared>()
  for (const c of compared) for (const row of c.said.rows) {
    const key = rowKey(row), now = faredOf[c.is], before = all.get(key)
    if (before === undefined || telling.indexOf(now) < telling.indexOf(before)) all.set(key, now)
  }
  return all
}
