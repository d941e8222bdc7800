import { Timeline, type Fact, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, factsOfRecords } from '../ledger/load.ts'

/** Record types of the pack that expunging works with: their steps and answers are fixed here, their words are the pack's. */
export const expungeOrderKind = 'expunge-order', legalHoldKind = 'legal-hold', keptFromKind = 'kept-from'

/** An order to clear what the record says: of one record, or of everything about a person. Read from its facts. */
export interface ExpungeOrder {
  readonly order: string
  readonly subject: SubjectId
  /** The record to be cleared; null for everything about the subject. */
  readonly record: string | null
  readonly state: 'asked' | 'decided' | 'refused' | 'stopped' | 'carried out' | 'withdrawn'
  readonly basis: string
  /** The law relied on, in the asker's words. */
  readonly citation: string
  readonly askedBy: SubjectId | null
  readonly asked: Fact['recorded']
  readonly decidedBy: SubjectId | null
  readonly decided: Fact['recorded'] | null
  /** Why it was decided, refused or stopped. */
  readonly why: string | null
  /** Its number and how many facts it cleared, once carried out. */
  readonly number: number | null
  readonly cleared: number | null
  /** The last sequence of the record, to add to it. */
  readonly sequence: number
}

const text = (v: unknown): string => (typeof v === 'string' ? v : '')
const count = (v: unknown): number | null => (typeof v === 'number' ? v : null)

/** The orders among some facts, newest first. */
export function ordersIn(facts: readonly Fact[]): readonly ExpungeOrder[] {
  const bySubject = Map.groupBy(facts.filter((f) => f.kind === expungeOrderKind), (f) => f.subject)
  return [...bySubject].flatMap(([subject, own]) => new Timeline(subject, own).records.flatMap((record): readonly ExpungeOrder[] => {
    const at = (step: string) => record.steps.findLast((s) => s.step === step)
    const asked = at('asked'), ended = (['carried-out', 'stopped', 'refused', 'decided'] as const).map((s) => at(s)).find((s) => s !== undefined)
    if (!asked) return []
    const decided = at('decided') ?? at('refused'), done = at('carried-out')
    const states = { 'carried-out': 'carried out', 'stopped': 'stopped', 'refused': 'refused', 'decided': 'decided' } as const
    return [{
      order: record.record, subject, record: text(asked.body['target']) || null, basis: text(asked.body['basis']), citation: text(asked.body['citation']),
      state: record.withdrawn ? 'withdrawn' : ended ? states[ended.step as keyof typeof states] : 'asked',
      askedBy: asked.author, asked: asked.recorded, decidedBy: decided?.author ?? null, decided: decided?.recorded ?? null,
      why: text((at('stopped') ?? decided)?.body['why']) || null, number: count(done?.body['number']), cleared: count(done?.body['cleared']),
      sequence: record.facts.at(-1)?.sequence ?? 0,
    }]
  })).sort((a, b) => (a.asked < b.asked ? 1 : -1))
}

/** One order, or null when there is none of that id within reach. */
export async function findOrder(db: Db, pack: Pack, order: string): Promise<ExpungeOrder | null> {
  return ordersIn(await factsOfRecords(db, pack, [order])).find((o) => o.order === order) ?? null
}

/** A hold that stops expunging: while it lasts nothing about the subject is cleared and no time runs out. */
export interface LegalHold {
  readonly record: string
  readonly subject: SubjectId
  readonly placed: Fact['recorded']
  readonly by: SubjectId | null
  readonly because: string
  readonly why: string
  readonly lifted: Fact['recorded'] | null
  readonly sequence: number
}

/** The holds among some facts, newest first; those lifted are among them, those withdrawn are not. */
export function holdsIn(facts: readonly Fact[]): readonly LegalHold[] {
  const bySubject = Map.groupBy(facts.filter((f) => f.kind === legalHoldKind), (f) => f.subject)
  return [...bySubject].flatMap(([subject, own]) => new Timeline(subject, own).records.filter((r) => !r.withdrawn).flatMap((r): readonly LegalHold[] => {
    const placed = r.steps.find((s) => s.step === 'placed'), lifted = r.steps.find((s) => s.step === 'lifted')
    return placed ? [{
      record: r.record, subject, placed: placed.recorded, by: placed.author, because: text(placed.body['reason']), why: text(placed.body['why']),
      lifted: lifted?.recorded ?? null, sequence: r.facts.at(-1)?.sequence ?? 0,
    }] : []
  })).sort((a, b) => (a.placed < b.placed ? 1 : -1))
}

/** Why an order may not be decided or carried out by somebody, as a sentence; null when it may. The same is asked on the page and again as it is carried out. */
export async function refusal(db: Db, pack: Pack, order: ExpungeOrder, decider: SubjectId | null, together: readonly SubjectId[]): Promise<string | null> {
  if (decider === null || order.askedBy === null) return 'An order is asked for and decided by people. Nobody is named for one of them.'
  if (decider === order.askedBy) return 'Whoever asked cannot decide. Somebody else who may decide has to.'
  if (decider === order.subject) return 'Nobody decides about their own record.'
  const facts = await factsAbout(db, pack, together)
  if (holdsIn(facts).some((h) => h.lifted === null)) return 'There is a legal hold on this person, so nothing about them is cleared. Lift it first, if that is right.'
  const barred = new Timeline(order.subject, facts.filter((f) => f.kind === keptFromKind)).records.some((r) => !r.withdrawn
    && r.steps.some((s) => s.step === 'began' && s.body['worker'] === decider) && !r.steps.some((s) => s.step === 'ended'))
  return barred ? 'The record is kept from whoever decided, because they know the family. Somebody else has to decide.' : null
}

/** What a subject is, for writing about it. */
export async function kindOf(db: Db, subject: SubjectId): Promise<SubjectKind | null> {
  const found = await db.selectFrom('subject').select('about').where('id', '=', subject).executeTakeFirst()
  return (found?.about as SubjectKind | undefined) ?? null
}
