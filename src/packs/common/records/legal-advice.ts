import { defineRecord, longText, recordOf, rows, step, subjectOf, text } from '../../../records/index.ts'
import { extract, headed } from '../words.ts'

/**
 * What a lawyer advised the council about a child. It is private to the council: restricted by its kind, so that only whoever wrote it
 * and those they name read it, whoever else reads the record (`access/legal-advice.ts`). That a legal meeting was held, and what was decided, is not.
 */
export const legalAdvice = defineRecord({
  id: 'legal-advice',
  version: 1,
  title: 'Legal advice',
  about: ['child'],
  answers: ['PP-1', 'QA-4'],
  icon: 'law',
  sensitivity: 'restricted',
  intro: 'Only those given sight of it by name will read it. What was decided, and why, is written on the legal meeting, where everybody who works with the child can see it.',
  steps: {
    given: step({
      title: 'Write legal advice',
      happenedLabel: 'When was it given?',
      opens: true,
      fields: {
        meeting: recordOf('legal-meeting', { section: 'Who advised', label: 'Which legal meeting was it for?' }),
        lawyer: text({ section: 'Who advised', label: 'Who advised?', hint: 'Their name and where they work.', expected: true }),
        question: longText({ section: 'The advice', label: 'What were they asked?', expected: true }),
        advice: longText({ section: 'The advice', label: 'What did they advise?', expected: true }),
        evidence: longText({ section: 'The advice', label: 'What evidence is still needed?', hint: 'Who gets it, and by when.' }),
        readers: rows({ worker: subjectOf('worker', { label: 'Who may read it?', expected: true }) }, { section: 'Who may read it', label: 'Who may read it, besides you?', row: 'Reader' }),
      },
      line: (b) => headed('Legal advice', extract(b.advice) ?? extract(b.question)),
    }),
  },
})
