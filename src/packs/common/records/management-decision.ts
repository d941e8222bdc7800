import { defineRecord, longText, step, subjectOf, text, yesNo } from '../../../records/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/** A manager's decision about a child, with the question it answered and why. */
export const managementDecision = defineRecord({
  id: 'management-decision',
  version: 1,
  title: 'Manager’s decision',
  about: ['child'],
  answers: ['CP-4', 'EX-2', 'QA-4'],
  icon: 'flag',
  intro: 'Decide, and say why. “I have read this” is not a decision.',
  steps: {
    made: step({
      title: 'Make a decision',
      happenedLabel: 'When did you decide?',
      opens: true,
      fields: {
        question: longText({ section: 'The question', label: 'What had to be decided?', expected: true }),
        aboutRecord: text({
          section: 'The question', label: 'Which record is it about?', hint: 'Filled in for you when you start from a record.',
        }),
        decision: longText({ section: 'The decision', label: 'What did you decide?', hint: 'Who does what, by when.', expected: true }),
        why: longText({
          section: 'The decision', label: 'Why?', hint: 'What you weighed, what the child wants, what you were unsure of.', expected: true,
        }),
        decidedBy: subjectOf('worker', { section: 'The decision', label: 'Who decided?', expected: true }),
        strategyNeeded: yesNo({
          section: 'The decision', label: 'Is a strategy discussion needed?',
          hint: 'Yes, if the child may be suffering serious harm. Police and health join it.',
        }),
      },
      line: (b, nameOf) => joined([
        headed(b.decidedBy ? `${who(nameOf, b.decidedBy)} decided` : 'A manager decided', extract(b.decision) ?? 'what is not written'),
        b.why && `Because: ${extract(b.why)}`,
        b.strategyNeeded && 'A strategy discussion is needed',
      ], '. '),
    }),
  },
})
