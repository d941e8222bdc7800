import { defineRecord, longText, oneOf, rows, step, text, voice } from '../../../records/index.ts'
import { betterForTheChild } from '../codes/better-for-the-child.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** One look at how a child is cared for day by day, done the same way each time so that change can be seen. */
export const neglectTool = defineRecord({
  id: 'neglect-tool',
  version: 1,
  title: 'Look at day-to-day care',
  about: ['child'],
  answers: ['AS-2', 'AS-3'],
  icon: 'heart',
  intro: 'Do it with the parents where you can, and the same way each time. It shows change; it does not decide.',
  steps: {
    done: step({
      title: 'Look at day-to-day care',
      happenedLabel: 'When did you look?',
      opens: true,
      fields: {
        tool: text({ section: 'How you looked', label: 'Which tool did you use?', hint: 'Its name, so that it can be done the same way again.', expected: true }),
        withWhom: text({ section: 'How you looked', label: 'Who did it with you?' }),
        parts: rows({
          part: text({ label: 'Which part of care?', hint: 'Food, sleep, teeth, school, warmth, being loved.', expected: true }),
          grade: text({ label: 'What grade does the tool give?', expected: true }),
          saw: longText({ label: 'What did you see?', expected: true }),
        }, { section: 'What you saw', label: 'What you saw', row: 'Part' }),
        childWords: voice({ section: 'What you saw', label: 'What does the child say about a normal day?', expected: true }),
        direction: oneOf(betterForTheChild, { section: 'What it means', label: 'Beside last time, how is it?', expected: true }),
        meaning: longText({ section: 'What it means', label: 'What is it like to be this child, and what must change?', expected: true }),
      },
      line: (b) => joined([headed('Day-to-day care', small(label(betterForTheChild, b.direction)), extract(b.meaning, 140)), b.tool && `With ${extract(b.tool, 80)}`, quoted(b.childWords, 120)], '. '),
    }),
  },
})
