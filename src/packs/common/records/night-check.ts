import { defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { nightCheckFound } from '../codes/night-check-found.ts'
import { extract, headed, label, small } from '../words.ts'

/** A child's night in a home: each time somebody looked in, and how the child was. One record for each night. */
export const nightCheck = defineRecord({
  id: 'night-check',
  version: 1,
  title: 'Night checks',
  about: ['child'],
  answers: ['HO-14', 'MI-2'],
  icon: 'moon',
  intro: 'As it was agreed with the child: quietly, and no more often than that.',
  steps: {
    checked: step({
      title: 'Write a night check',
      happenedLabel: 'When did you look in?',
      opens: true,
      repeats: true,
      fields: {
        found: oneOf(nightCheckFound, { label: 'How were they?', expected: true }),
        note: text({ label: 'Anything to say?', hint: 'What they needed, and what helped.' }),
      },
      line: (b) => headed('Night check', small(label(nightCheckFound, b.found)) ?? 'how they were is not written', extract(b.note)),
    }),
  },
})
