import { defineRecord, longText, number, oneOf, step, text, voice } from '../../../records/index.ts'
import { sdqBy } from '../codes/sdq-by.ts'
import { sdqReason } from '../codes/sdq-reason.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** The yearly questions about how a child feels and gets on. The score starts a talk; it is never the child. */
export const strengthsAndDifficulties = defineRecord({
  id: 'strengths-and-difficulties',
  version: 1,
  title: 'Strengths and difficulties',
  about: ['child'],
  answers: ['HE-1', 'HE-2'],
  icon: 'heart',
  intro: 'A number between 0 and 40. Write what it means for this child, and what anybody will do about it.',
  steps: {
    scored: step({
      title: 'Write the score',
      happenedLabel: 'When was it filled in?',
      opens: true,
      fields: {
        by: oneOf(sdqBy, { section: 'The score', label: 'Who filled it in?', hint: 'The yearly return takes the carer’s.', expected: true }),
        score: number({ section: 'The score', label: 'Total difficulties, 0 to 40', hint: 'Leave empty if there is none, and say why below.', expected: true }),
        noScore: oneOf(sdqReason, { section: 'The score', label: 'If there is no score, why not?' }),
        childWords: voice({ section: 'What it means', label: 'How does the child say they are?', hint: 'In words of their own, beside the numbers.', expected: true }),
        meaning: longText({ section: 'What it means', label: 'What does it tell us that we did not know?', expected: true }),
        next: longText({ section: 'What it means', label: 'What will be different because of it?', hint: 'Who helps, and from when.', expected: true }),
      },
      line: (b) => joined([
        headed('Strengths and difficulties', joined([
          b.score === undefined ? (small(label(sdqReason, b.noScore)) ?? 'no score written') : `${b.score} of 40`, small(label(sdqBy, b.by)),
        ])),
        extract(b.meaning, 120), quoted(b.childWords, 100),
      ], '. '),
    }),
    'followed-up': step({
      title: 'Say what came of it',
      happenedLabel: 'When?',
      repeats: true,
      fields: {
        what: longText({ label: 'What was done about it?', expected: true }),
        who: text({ label: 'By whom?' }),
      },
      line: (b) => headed('After the strengths and difficulties score', extract(b.what), b.who && `By ${extract(b.who, 60)}`),
    }),
  },
})
