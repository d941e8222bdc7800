import { defineRecord, longText, step, subjectOf } from '../../../records/index.ts'
import { extract, joined } from '../words.ts'

/** Two people on the record were found to be one. They are read together; withdrawing this parts them again. */
export const samePerson = defineRecord({
  id: 'same-person',
  version: 1,
  title: 'Recorded twice',
  about: ['child', 'adult'],
  answers: ['QA-5'],
  icon: 'people',
  intro: 'Nothing is merged or lost. The two records are read as one, and can be parted again.',
  steps: {
    found: step({
      title: 'Say they are the same person',
      happenedLabel: 'When did you find out?',
      opens: true,
      fields: {
        other: subjectOf(['child', 'adult'], { label: 'Which other record is them?', expected: true }),
        how: longText({ label: 'How do you know?', hint: 'What matched, and who checked it with the family.', expected: true }),
      },
      line: (b) => joined(['Found to be recorded twice: the two are read as one', extract(b.how)], '. '),
    }),
  },
})
