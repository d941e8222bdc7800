import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, onDay, step, subjectOf, yesNo, type Problem } from '../../../records/index.ts'
import { disputeLevel } from '../codes/dispute-level.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** A reviewing officer does not accept what is done, or not done, for a child, and says so until it is put right. */
export const reviewingOfficerDispute = defineRecord({
  id: 'reviewing-officer-dispute',
  version: 1,
  title: 'Reviewing officer disagrees',
  about: ['child'],
  answers: ['CA-3'],
  icon: 'flag',
  intro: 'You may go to any level, and to Cafcass, at any time. Nobody has to say yes first.',
  steps: {
    raised: step({
      title: 'Raise it',
      happenedLabel: 'When did you raise it?',
      opens: true,
      fields: {
        about: longText({ section: 'What is wrong', label: 'What is wrong, and what does it do to the child?', expected: true }),
        wanted: longText({ section: 'What is wrong', label: 'What must happen, and by when?', expected: true }),
        childKnows: yesNo({ section: 'What is wrong', label: 'Does the child know you have raised it?', expected: true }),
        level: oneOf(disputeLevel, { section: 'Who answers', label: 'Who is to answer?', expected: true }),
        to: subjectOf('worker', { section: 'Who answers', label: 'Their name' }),
      },
      line: (b, nameOf) => joined([
        headed('The reviewing officer does not accept this', extract(b.about)),
        b.level && `For ${joined([small(label(disputeLevel, b.level)), who(nameOf, b.to)])} to answer`,
      ], '. '),
    }),
    answered: step({
      title: 'Answer it',
      happenedLabel: 'When was it answered?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who answers?', expected: true }),
        answer: longText({ label: 'What will be done, and by whom?', hint: 'Or why not.', expected: true }),
        doneBy: onDay({ label: 'By when?' }),
      },
      line: (b, nameOf) => headed(joined(['The reviewing officer was answered', who(nameOf, b.by)], ' by '), extract(b.answer)),
    }),
    escalated: step({
      title: 'Take it higher',
      happenedLabel: 'When?',
      repeats: true,
      fields: {
        level: oneOf(disputeLevel, { label: 'To whom?', expected: true }),
        to: subjectOf('worker', { label: 'Their name' }),
        why: longText({ label: 'What was not good enough about the answer?', hint: 'No answer is a reason too.', expected: true }),
      },
      line: (b, nameOf) => headed('The reviewing officer took it higher', joined([small(label(disputeLevel, b.level)), who(nameOf, b.to)]), extract(b.why)),
    }),
    resolved: step({
      title: 'Say how it ended',
      happenedLabel: 'When was it settled?',
      closes: true,
      fields: {
        outcome: longText({ label: 'What is different for the child?', expected: true }),
        accepted: yesNo({ label: 'Does the reviewing officer accept it?', expected: true }),
      },
      refuses: (body, record) => notSettled(body, record),
      line: (b) => headed('The reviewing officer’s disagreement ended', extract(b.outcome)),
    }),
  },
})

/** It ends when the reviewing officer accepts what was done, or when somebody outside has it; never by silence. */
function notSettled(body: { readonly accepted?: boolean; readonly outcome?: string }, record: Living | null): readonly Problem[] {
  const outside = record?.steps.some((s) => s.body['level'] === 'CAFCASS') ?? false
  const answered = record?.steps.some((s) => s.step === 'answered') ?? false
  return [
    ...(answered || outside ? [] : [{ code: 'dispute/no-answer', field: null, says: 'Nobody has answered it yet. Write the answer first, or take it higher.' }]),
    ...(body.accepted === true || outside ? [] : [{
      code: 'dispute/not-accepted', field: 'accepted', says: 'It ends when the reviewing officer accepts the answer. If they do not, take it higher: it may go to Cafcass at any time.',
    }]),
    ...(body.outcome?.trim() ? [] : [{ code: 'dispute/no-outcome', field: 'outcome', says: 'Say what is different for the child. A disagreement is not settled by a promise nobody wrote down.' }]),
  ]
}
