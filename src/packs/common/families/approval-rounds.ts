import { day, isBefore, startOfDay } from '../../../calendar/index.ts'
import { fromEach, type Body, type Fact, type Living, type StepView, type Timeline } from '../../../ledger/index.ts'
import type { Approval, RecordType } from '../../../records/index.ts'

/** One time that something waited for a second person: the writing that asked, and every answer to it before it was written again. */
export interface Round {
  /** The fact that asks: a writing, or its better version after it was sent back. */
  readonly asked: Fact
  /** What is to be agreed to, as it stands. */
  readonly writing: StepView
  readonly answers: readonly StepView<Answer>[]
  /** The fact that asked again after it was sent back; null until somebody did. */
  readonly again: Fact | null
}
type Answer = Body & { readonly agreed?: boolean; readonly by?: string; readonly why?: string }

/**
 * Every time a record waited for agreement, oldest first. A second writing before anybody answered belongs to the same time. A correction asks again only
 * of what was sent back: a slip of the pen put right later does not undo an agreement.
 */
export function roundsOf(record: Pick<Living, 'facts' | 'steps'>, { of, step }: Approval): readonly Round[] {
  const rounds: { asked: Fact; writing: StepView; answers: StepView<Answer>[]; again: Fact | null }[] = []
  for (const fact of record.facts) {
    const last = rounds.at(-1)
    if (fact.act === 'step' && fact.step === step) {
      const answer = record.steps.find((s) => s.sequence === fact.sequence)
      if (last && answer) last.answers.push(answer)
    } else if (of.includes(fact.step) && asks(fact, last?.answers)) {
      const writing = record.steps.find((s) => s.sequence === (fact.act === 'amend' ? fact.amends : fact.sequence))
      if (!writing) continue
      if (last && last.answers.length === 0) { last.writing = writing; continue }
      if (last) last.again = fact
      rounds.push({ asked: fact, writing, answers: [], again: null })
    }
  }
  return rounds
}

const asks = (fact: Fact, answers: readonly StepView<Answer>[] | undefined): boolean =>
  fact.act === 'step' || (fact.act === 'amend' && answers?.at(-1)?.body.agreed === false)

/** What was written before this day waited for nobody by name: nobody was asked to decide by any day. */
export const approvalSince = day('2026-11-01')
const since = startOfDay(approvalSince)

/** The times a record waited that somebody is asked about. Most records are older than the asking, and are not gone through. */
export function roundsAsked(type: Pick<RecordType, 'approval'>, record: Pick<Living, 'facts' | 'steps'>): readonly Round[] {
  const latest = record.facts.at(-1)
  if (!type.approval || !latest || latest.recorded < since) return []
  return roundsOf(record, type.approval).filter(({ asked }) => asked.recorded >= since && (!asked.source || isBefore(asked.happened, { day: approvalSince }) !== 'yes'))
}

/** The answer that stands: the last that says yes or no. Null while nobody gave one. */
export const answerTo = ({ answers }: Pick<Round, 'answers'>): StepView<Answer> | null => answers.findLast((a) => a.body.agreed !== undefined) ?? null

/** Whoever wrote what waits: the latest to write or correct it. */
export const writerOf = ({ asked, writing }: Pick<Round, 'asked' | 'writing'>): string | null => asked.author ?? writing.author

/** Those who wrote on a record and whom its type would refuse as the second person. */
export function notTheirs(type: Pick<RecordType, 'approval' | 'steps'>, record: Living, about: Timeline): readonly string[] {
  const refuses = type.approval ? type.steps[type.approval.step]?.refuses : undefined
  const wrote = [...new Set(fromEach(record.steps, (s) => (s.current.author ? [s.current.author] : [])))]
  // Sending back needs nothing but somebody who may.
  return refuses ? wrote.filter((by) => refuses({ agreed: false, by } as never, record, about).some((p) => p.field === 'by')) : []
}

/** The answers of a round that sent it back, with what they ask for. */
export const sentBack = ({ answers }: Pick<Round, 'answers'>): readonly StepView<Answer>[] => answers.filter((a) => a.body.agreed === false)

/** The questions whose answers are other than they were when somebody sent it back, by field. */
export function changedSince(round: Pick<Round, 'writing'>, before: Body): readonly string[] {
  const now = round.writing.body
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
}

/** The step after which nothing more is written on a record, or null. */
export const endOf = (type: Pick<RecordType, 'steps'>, record: Living): StepView | null => fromEach(record.steps, (s) => (type.steps[s.step]?.closes ? [s] : [])).at(-1) ?? null
