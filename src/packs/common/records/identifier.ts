import { defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { identifierScheme } from '../codes/identifier-scheme.ts'
import { headed, label } from '../words.ts'

/** A number that others know somebody by. It finds them when a file of theirs comes in, and stands for them when ours goes out. */
export const identifier = defineRecord({
  id: 'identifier',
  version: 1,
  title: 'Number they are known by',
  about: ['child', 'adult', 'worker', 'home'],
  answers: ['MG-1', 'QA-5'],
  icon: 'person',
  intro: 'One number at a time. Copy it from the letter or the screen, not from memory.',
  steps: {
    given: step({
      title: 'Write a number',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        scheme: oneOf(identifierScheme, { label: 'Whose number is it?', expected: true }),
        value: text({ label: 'The number', expected: true }),
        issuer: text({ label: 'Who gave it?', hint: 'For another kind of number.' }),
      },
      line: (b) => headed('Known by a number', label(identifierScheme, b.scheme)),
    }),
    ended: step({
      title: 'Say it is no longer used',
      happenedLabel: 'Until when?',
      closes: true,
      fields: { why: text({ label: 'Why?' }) },
      line: () => 'A number they were known by is no longer used',
    }),
  },
})
