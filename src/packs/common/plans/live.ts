import { earliest, type Day, type When } from '../../../calendar/index.ts'
import type { Body, Living } from '../../../ledger/index.ts'
import { sayAnswer, isOver } from '../../../records/form/index.ts'
import type { Field, RecordType } from '../../../records/index.ts'
import { neededBy, planSteps, statedIn, type Needed } from './kinds.ts'

/** One thing a plan is to change, or one thing people agreed to do for it. */
export interface Goal {
  readonly id: string
  /** What is hard now, what will be different, who does what: each as written, or null. */
  readonly need: string | null
  readonly different: string | null
  readonly what: string | null
  /** The part of life it is about, as a code. */
  readonly life: string | null
  readonly owner: string | null
  readonly by: Day | null
  /** What was last said of it: reached, not reached, or done; null when nobody has said. */
  readonly said: { readonly how: 'reached' | 'not reached' | 'done'; readonly at: When; readonly words: string | null } | null
}
/** Somebody a plan names: a worker, or words where they have no post. */
export interface Named { readonly worker: string | null; readonly words: string | null; readonly as: string }

/** A plan that goes on, as it stands. */
export interface LivePlan {
  readonly record: Living
  readonly type: RecordType
  readonly since: When
  readonly goals: readonly Goal[]
  /** What it is for, where it has no goals in rows. */
  readonly aim: string | null
  readonly by: Day | null
  /** What people agreed to do at meetings about it. */
  readonly actions: readonly Goal[]
  readonly nextOn: Day | null
  readonly ifNot: string | null
  readonly people: readonly Named[]
  /** Who it needs and does not name. */
  readonly nobody: readonly Needed[]
}

interface Step { readonly step: string; readonly happened: When; readonly recorded: string; readonly body: Body }
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
const rowsIn = (value: unknown): readonly Body[] => (Array.isArray(value) ? (value as readonly Body[]) : [])

/** A record’s steps in the newest shape of their type. */
const stepsOf = (type: RecordType, record: Living): readonly Step[] =>
  record.steps.map(({ step, happened, recorded, current }) => ({ step, happened, recorded, body: type.read(current) }))

/**
 * Every plan of a child that goes on, oldest first: any record whose type has goals in the shape of the family, or states what it is
 * for. A new kind of plan is here by being one. `as` are the roles somebody is named for the child as.
 */
export function livePlans(types: readonly RecordType[], records: readonly Living[], as: readonly string[] = []): readonly LivePlan[] {
  const meetings = records.filter((r) => r.withdrawn === null).flatMap((record) => {
    const type = types.find((t) => t.id === record.kind)
    return type ? [{ type, record, steps: stepsOf(type, record) }] : []
  })
  return meetings.flatMap(({ type, record, steps }): readonly LivePlan[] => {
    const plan = planSteps(type), first = steps.find((s) => plan.includes(s.step))
    if (!first || isOver(type, record)) return []
    const about = meetings.filter((m) => m.record !== record && m.steps.some((s) => Object.values(s.body).includes(record.record)))
    const people = [...peopleIn(type, steps), ...about.flatMap((m) => (planSteps(m.type).length > 0 ? [] : peopleIn(m.type, m.steps)))]
    return [{
      record, type, since: first.happened, goals: goalsOf(plan, steps), ...aimOf(type, steps), people,
      actions: about.filter((m) => !isOver(m.type, m.record)).flatMap((m) => actionsOf(m.steps)), nextOn: nextOf([...steps, ...about.flatMap((m) => (planSteps(m.type).length > 0 ? [] : m.steps))]),
      ifNot: text(steps.findLast((s) => text(s.body['ifNot']))?.body['ifNot']),
      nobody: lackingAmong(type, steps, as),
    }]
  }).sort((a, b) => (earliest(a.since) < earliest(b.since) ? -1 : 1))
}

/** Whether a record is a plan that goes on. */
export const isLive = (type: RecordType, record: Living): boolean =>
  record.withdrawn === null && record.steps.some((s) => planSteps(type).includes(s.step)) && !isOver(type, record)

/** Who a plan needs and does not name. */
export const lackingIn = (type: RecordType, record: Living, as: readonly string[]): readonly Needed[] => lackingAmong(type, stepsOf(type, record), as)
const lackingAmong = (type: RecordType, steps: readonly Step[], as: readonly string[]): readonly Needed[] =>
  (neededBy[type.id] ?? []).filter((n) => !n.fields.some((f) => steps.some((s) => text(s.body[f]))) && !(n.as && as.includes(n.as)))

/** What people agreed at meetings that name no plan of the child, while the record of the meeting is open. */
export function otherActions(types: readonly RecordType[], records: readonly Living[], plans: readonly LivePlan[]): readonly { readonly type: RecordType; readonly record: Living; readonly actions: readonly Goal[] }[] {
  const ids = plans.map((p) => p.record.record)
  return records.flatMap((record) => {
    const type = types.find((t) => t.id === record.kind)
    if (!type || isOver(type, record) || ids.includes(record.record)) return []
    const steps = stepsOf(type, record), actions = actionsOf(steps)
    return actions.length === 0 || steps.some((s) => Object.values(s.body).some((v) => ids.includes(String(v)))) ? [] : [{ type, record, actions }]
  })
}

/** The goals of the last writing that has any, each with what was last said of it. */
const goalsOf = (plan: readonly string[], steps: readonly Step[]): readonly Goal[] =>
  rowsIn(steps.findLast((s) => plan.includes(s.step) && rowsIn(s.body['goals']).length > 0)?.body['goals']).map((row) => goalIn(row, steps))
const actionsOf = (steps: readonly Step[]): readonly Goal[] => steps.flatMap((s) => rowsIn(s.body['actions'])).map((row) => goalIn(row, steps))

function goalIn(row: Body, steps: readonly Step[]): Goal {
  const last = steps.findLast((s) => s.body['goal'] === row['id'] || s.body['action'] === row['id'])
  const how = last?.body['action'] === row['id'] ? 'done' : last?.body['reached'] === true ? 'reached' : 'not reached'
  return {
    id: String(row['id']), need: text(row['need']), different: text(row['different']), what: text(row['what']), life: text(row['life']), owner: text(row['owner']),
    by: text(row['by']) as Day | null, said: last ? { how, at: last.happened, words: text(last.body['what']) } : null,
  }
}

function aimOf(type: RecordType, steps: readonly Step[]): Pick<LivePlan, 'aim' | 'by'> {
  const where = statedIn(type.id), last = where && steps.findLast((s) => s.step === where.step)
  if (!where || !last) return { aim: null, by: null }
  const fields = type.steps[where.step]?.fields ?? {}, asked = where.aim.find((f) => text(last.body[f]) !== null)
  const field = asked === undefined ? undefined : fields[asked]
  return { aim: field && asked ? sayAnswer(field, last.body[asked], () => '') : null, by: where.by ? text(last.body[where.by]) as Day | null : null }
}

/** When it is next looked at: the day that was written last. */
function nextOf(steps: readonly Step[]): Day | null {
  const set = steps.flatMap((s) => [s.body['reviewOn'], s.body['nextOn']].flatMap((on) => (s.step !== 'told' && text(on) ? [{ on: text(on) as Day, at: s.recorded }] : [])))
  return set.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.on ?? null
}

/** Questions that name who agreed or decided, not who helps. */
const deciding = ['by', 'decidedBy', 'agreedBy']
/** Questions in words whose answer is a person who helps and may have no post. */
const inWords = (id: string, field: Field): boolean => field.type.kind === 'text' && (id.endsWith('Name') || ['teacher', 'doctor', 'provider', 'worker', 'agencies'].includes(id))

/** Everybody a record names, by the question that names them; only the last answer of each, because people change. */
function peopleIn(type: RecordType, steps: readonly Step[]): readonly Named[] {
  const last = new Map<string, readonly Named[]>()
  for (const { step, body } of steps) {
    for (const [id, field] of Object.entries(type.steps[step]?.fields ?? {})) {
      const inPlan = planSteps(type).includes(step)
      if (body[id] === undefined || (deciding.includes(id) && !(inPlan && id === 'by'))) continue
      const found = namedBy(id, field, body[id])
      if (found.length > 0) last.set(id, found)
    }
  }
  return [...last.values()].flat()
}

function namedBy(id: string, field: Field, value: unknown): readonly Named[] {
  const { type } = field
  if (type.kind === 'rows') {
    return rowsIn(value).flatMap((row) => Object.entries(type.fields).flatMap(([inner, f]) => (row[inner] === undefined ? [] : namedBy(inner, f, row[inner])))
      .map((n) => ({ ...n, as: text(row['part']) ?? n.as })))
  }
  if (type.kind === 'subject' && type.of.includes('worker')) return [{ worker: String(value), words: null, as: field.label }]
  return inWords(id, field) && text(value) ? [{ worker: null, words: text(value), as: field.label }] : []
}
