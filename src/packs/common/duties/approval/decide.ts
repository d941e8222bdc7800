import { fromEach, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate, type DutyDefinition } from '../../../../readings/duty/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { answerTo, approvalSince, endOf, notTheirs, roundsAsked, type Round } from '../../families/approval-rounds.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** What is asked of the second person, in words for one type of record. */
export interface Deciding {
  /** `approval/assessment`. */
  readonly id: string
  readonly title: string
  readonly answers: readonly string[]
  /** Who agrees or sends it back. Whoever wrote it is passed by. */
  readonly owner: string
  readonly escalates: DutyDefinition['escalates']
  /** The thing as it stands inside a sentence: 'an assessment'. */
  readonly thing: string
}

interface Waits { readonly round: Round; readonly over: { readonly fact: FactId } | null }

/** What was written waits for somebody else to agree, and is that person's to decide. One file for each type of record that says so of itself. */
export const decide = (type: RecordType, { thing, ...words }: Deciding): DutyDefinition => defineDuty<Waits>({
  ...words, catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 3 },
      `Somebody who did not write ${thing} agrees to it, or sends it back with what to put right, within three working days. That is Tarrowmouth’s own choice, for what is written from 1 November 2026: `
        + 'no national rule that we know of gives a time for it.'),
    ...manxOwn(`Somebody who did not write ${thing} agrees to it, or sends it back.`),
  ].map((v) => ({ ...v, from: approvalSince })),
  arises: (t) => fromEach(waits(type, t), ({ record, round, over, by }): readonly Arising<Waits>[] => [{
    key: `${record}:${round.asked.sequence}`, of: { round, over }, because: [round.asked.id],
    // Nobody could look at it before it was there. Of a file we know only the day it gives.
    at: round.asked.source ? round.asked.happened : { at: round.asked.recorded },
    owner: { role: words.owner, ...except(by) },
  }]),
  metBy: ({ round }) => round.answers.map((step): Candidate => step.body.agreed === undefined
    ? { step, counts: 'cannot tell', why: 'It does not say whether it is agreed' } : { step, counts: 'yes' }),
  notNeeded: ({ over }) => over && { why: 'It was ended before anybody decided', fact: over.fact },
  press: { label: 'Read it and decide', kind: type.id, step: type.approval?.step ?? 'approved' },
  meets: ['Agreeing to it.', 'Sending it back, with what must be put right.'],
  doesNotMeet: ['Whoever wrote it agreeing to it.', 'Having read it, and nothing written.', 'An answer to what it said before it was written again.'],
})

const except = (wrote: readonly string[]): { readonly except?: readonly string[] } => (wrote.length > 0 ? { except: wrote } : {})

/** Every time a record of this type waited, with what ended it and those who may not answer. */
export const waits = (type: RecordType, t: Timeline): readonly (Waits & { readonly record: string; readonly by: readonly string[] })[] => fromEach(t.each(type), ({ living }) =>
  roundsAsked(type, living).map((round) => ({ record: living.record, round, over: answerTo(round) ? null : endOf(type, living), by: notTheirs(type, living, t) })))
