import { defineRecord, longText, oneOf, step, voice, yesNo } from '../../../records/index.ts'
import { talkedWithOfficer } from '../codes/talked-with-officer.ts'
import { extract, headed, joined, label, quoted } from '../words.ts'

/** What the reviewing officer does for a child between and before reviews, so that it can be seen. */
export const reviewingOfficerContact = defineRecord({
  id: 'reviewing-officer-contact',
  version: 1,
  title: 'Reviewing officer’s contact',
  about: ['child'],
  answers: ['CA-3', 'VO-2'],
  icon: 'talk',
  intro: 'One line is enough. What is not written looks as if it was never done.',
  steps: {
    happened: step({
      title: 'Write what you did',
      happenedLabel: 'When?',
      opens: true,
      fields: {
        kind: oneOf(talkedWithOfficer, { label: 'What was it?', expected: true }),
        childWords: voice({ label: 'What did the child say or show?', hint: 'Their words, and what they want raised at the review.', expected: true }),
        found: longText({ label: 'What did you find out? Are the last decisions being done?', expected: true }),
        worried: yesNo({ label: 'Are you worried about the plan, or that nothing moves?', expected: true }),
        next: longText({ label: 'What will you do about it?', onlyWhen: { field: 'worried', is: true }, expected: true }),
      },
      line: (b) => joined([
        headed('Reviewing officer', label(talkedWithOfficer, b.kind), quoted(b.childWords, 120) ?? extract(b.found, 120)),
        b.worried && 'Worried about the plan',
        extract(b.next, 120),
      ], '. '),
    }),
  },
})
