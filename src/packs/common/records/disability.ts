import { defineRecord, longText, someOf, step, text } from '../../../records/index.ts'
import { disabilityKind } from '../codes/disability-kind.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** What makes daily life harder for a child, and what helps. Known, put right as they grow, or found not to be so. */
export const disability = defineRecord({
  id: 'disability',
  version: 1,
  title: 'Disability',
  about: ['child'],
  answers: ['DC-1', 'DC-3'],
  icon: 'heart',
  intro: 'Write what is hard and what helps, not what is wrong with them. How they talk and are understood goes under “About this person”.',
  steps: {
    known: step({
      title: 'Write what is hard for them',
      happenedLabel: 'From when is this right?',
      opens: true,
      repeats: true,
      fields: {
        kinds: someOf(disabilityKind, {
          label: 'What is harder for them than for others their age?',
          hint: 'All that are true. The census counts them.', expected: true,
        }),
        what: longText({ label: 'What does that mean day by day, and what helps?', expected: true }),
        from: text({ label: 'Who says so?', hint: 'The child, a parent, a doctor. A diagnosis is not needed.', expected: true }),
      },
      line: (b) => headed('What is hard for them', joined((b.kinds ?? []).slice(0, 6).map((k) => small(label(disabilityKind, k)))), extract(b.what)),
    }),
    ended: step({
      title: 'Say it is no longer so',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'What changed, or who found otherwise?', expected: true }) },
      line: (b) => headed('No longer so', extract(b.why)),
    }),
  },
})
