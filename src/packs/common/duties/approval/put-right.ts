import { fromEach, type FactId, type StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate, type DutyDefinition } from '../../../../readings/duty/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { answerTo, approvalSince, endOf, roundsAsked, sentBack, writerOf, type Round } from '../../families/approval-rounds.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** What came back, in words for one type of record. */
export interface PuttingRight { readonly id: string; readonly title: string; readonly answers: readonly string[]; readonly thing: string }

interface CameBack { readonly round: Round; readonly back: StepView; readonly over: { readonly fact: FactId } | null }

/** What was sent back is its writer's to put right: a record that nobody finishes helps no child. One file for each type of record that can be. */
export const putRight = (type: RecordType, { thing, ...words }: PuttingRight): DutyDefinition => defineDuty<CameBack>({
  ...words, catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 },
      `Whoever wrote ${thing} that was sent back puts it right within five working days. That is Tarrowmouth’s own choice, for what is written from 1 November 2026: no national rule that we know of gives a time for it.`),
    ...manxOwn(`Whoever wrote ${thing} that was sent back puts it right.`),
  ].map((v) => ({ ...v, from: approvalSince })),
  arises: (t) => fromEach(t.each(type), ({ living }) => fromEach(roundsAsked(type, living), (round): readonly Arising<CameBack>[] => {
    const back = sentBack(round)[0], writer = writerOf(round)
    if (!back) return []
    return [{
      key: `${living.record}:${back.sequence}`, of: { round, back, over: endOf(type, living) }, at: { at: back.recorded }, because: [back.current.id, round.writing.fact],
      owner: writer ? { worker: writer } : { role: 'social-worker' },
    }]
  })),
  metBy: ({ round, back }): readonly Candidate[] => {
    const { again, writing } = round
    if (!again) return [{ step: back, counts: 'no', why: 'It was sent back, and has not been written again' }]
    return [{ step: { ...writing, sequence: again.sequence, recorded: again.recorded, current: again }, counts: 'yes', at: { at: again.recorded } }]
  },
  notNeeded: ({ round, over }) => {
    const answer = answerTo(round)
    if (answer?.body.agreed === true) return { why: 'It was agreed after all', fact: answer.current.id }
    return over && { why: 'It was ended before it was put right', fact: over.fact }
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Put it right', kind: type.id, step: type.approval?.of[0] ?? 'written' },
  meets: ['Writing it again.', 'Correcting what it said. Both versions stay.'],
  doesNotMeet: ['An answer to the comments that leaves what was written as it is.', 'Another record beside it.'],
})
