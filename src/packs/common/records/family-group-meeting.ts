import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, oneOf, onDay, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { childTookPart } from '../codes/child-took-part.ts'
import { familyAnswer } from '../codes/family-answer.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** The family's own meeting, where they make a plan for their child: offered, answered, held, its plan agreed to or not. */
export const familyGroupMeeting = defineRecord({
  id: 'family-group-meeting',
  version: 1,
  title: 'Family group conference',
  about: ['child'],
  answers: ['PP-1', 'FA-1', 'CA-8'],
  icon: 'people',
  intro: 'It is the family’s meeting. Write who they call family, and the plan in their words.',
  steps: {
    offered: step({
      title: 'Offer a family meeting',
      happenedLabel: 'When was it offered?',
      opens: true,
      repeats: true,
      fields: {
        to: text({ label: 'To whom?', hint: 'Each person by name: both sides of the family.', expected: true }),
        how: text({ label: 'How was it offered?', hint: 'Who asked, in which language, what choices they had.', expected: true }),
        childAsked: voice({ label: 'Whom does the child want there?', hint: 'Their words.' }),
      },
      line: (b) => headed('A family meeting was offered', joined([extract(b.to, 100), extract(b.how, 100)], '. ')),
    }),
    answered: step({
      title: 'Write their answer',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        answer: oneOf(familyAnswer, { label: 'What did they say?', expected: true }),
        from: text({ label: 'Who answered?', expected: true }),
        why: longText({ label: 'In their words', hint: 'If no or not now: what might make it easier.' }),
      },
      line: (b) => headed('The family answered', joined([small(label(familyAnswer, b.answer)), extract(b.from, 80), extract(b.why)], '. ')),
    }),
    held: step({
      title: 'Write the family meeting',
      happenedLabel: 'When was it held?',
      fields: {
        present: text({ section: 'Who came', label: 'Who from the family came?', expected: true }),
        coordinator: text({ section: 'Who came', label: 'Who helped them run it?', hint: 'Somebody who decides nothing about the child.' }),
        childTookPart: oneOf(childTookPart, { section: 'The child', label: 'How did the child take part?', expected: true }),
        childViews: voice({ section: 'The child', label: 'What did the child want said?', expected: true }),
        privateTime: yesNo({ section: 'The plan', label: 'Did the family have time by themselves?', expected: true }),
        plan: longText({ section: 'The plan', label: 'What is the family’s plan?', hint: 'As they put it.', expected: true }),
        backup: longText({ section: 'The plan', label: 'And if it does not work?', hint: 'Who could have the child then.', expected: true }),
        actions: actions(),
        nextOn: onDay({ section: 'What happens next', label: 'When do they meet again?' }),
      },
      line: (b) => joined([
        headed('The family met', extract(b.plan)), quoted(b.childViews, 100), b.nextOn && `Again on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    agreed: step({
      title: 'Say if we agree to their plan',
      happenedLabel: 'When was that decided?',
      repeats: true,
      fields: {
        agreed: yesNo({ label: 'Do we agree to the family’s plan?', expected: true }),
        why: longText({ label: 'Why?', hint: 'If not all of it: which part, and what would make it safe.', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b) => headed(b.agreed === false ? 'The family’s plan was not agreed to' : b.agreed ? 'The family’s plan was agreed to' : 'The family’s plan was looked at', extract(b.why)),
    }),
    'action-done': actionDone,
    'not-offered': step({
      title: 'Say why it is not offered',
      happenedLabel: 'When was that decided?',
      opens: true,
      closes: true,
      fields: {
        why: longText({ label: 'How would offering it harm the child?', expected: true }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
      },
      line: (b) => headed('A family meeting was not offered', extract(b.why) ?? 'why is not written'),
    }),
    ended: step({
      title: 'Close it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: { why: longText({ label: 'What came of the family’s plan?', expected: true }) },
      refuses: (_, record) => openActions(record),
      line: (b) => headed('The family’s plan came to an end', extract(b.why)),
    }),
  },
})
