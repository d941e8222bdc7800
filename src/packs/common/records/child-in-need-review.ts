import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, text } from '../../../records/index.ts'
import { planReviewOutcome } from '../codes/plan-review-outcome.ts'
import { actionDone, actions } from '../families/actions.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** Those around a child in need meet and ask one thing: is life better, and what if it is not? */
export const childInNeedReview = defineRecord({
  id: 'child-in-need-review',
  version: 1,
  title: 'Child in need review',
  about: ['child'],
  answers: ['AS-3', 'EH-3'],
  icon: 'people',
  intro: 'Start with the child’s own view. Go through the goals, not the agencies.',
  steps: {
    held: step({
      title: 'Write a child in need review',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        plan: recordOf('child-in-need-plan', { section: 'Which plan', label: 'Which plan is it about?', expected: true }),
        ...whoMet,
        progress: longText({
          section: 'What is different', label: 'What is different for the child since last time?',
          hint: 'Each goal. What shows it: what they say, what was seen, what school and health know.', expected: true,
        }),
        riskNow: longText({
          section: 'What is different', label: 'What are you worried about now?',
          hint: 'Say if the same worry has come back.', expected: true,
        }),
        outcome: oneOf(planReviewOutcome, { section: 'What was decided', label: 'What was decided?', expected: true }),
        why: longText({ section: 'What was decided', label: 'Why?', hint: 'And what happens if nothing is better by the next one.', expected: true }),
        acceptedBy: text({
          section: 'What was decided', label: 'Who takes over?',
          hint: 'A person who has said yes.', onlyWhen: { field: 'outcome', is: 'DOWN' }, expected: true,
        }),
        actions: actions(),
        ...whatFollows,
      },
      line: (b) => joined([
        headed('Child in need review', small(label(planReviewOutcome, b.outcome)) ?? 'no outcome written', extract(b.progress, 140)),
        quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'action-done': actionDone,
    'record-sent': recordSent,
  },
})
