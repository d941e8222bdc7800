import { defineRecord, longText, oneOf, step, text, voice } from '../../../records/index.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A child is not in school when they should be, and for some hours nobody there knows why. It is not yet a child missing, and not the same as having no school. */
export const missingFromSchool = defineRecord({
  id: 'missing-from-school',
  version: 1,
  title: 'Missing from school today',
  about: ['child'],
  answers: ['MI-7'],
  icon: 'school',
  intro: 'If nobody knows where they are, write “Missing” as well and ring the police. This one is for the school day.',
  steps: {
    noticed: step({
      title: 'They are not in school',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        toldBy: text({ label: 'Who told us?', hint: 'Name, school and number.', expected: true }),
        knownWhere: oneOf(yesNoNotKnown, { label: 'Does anybody know where they are?', expected: true }),
        done: longText({ label: 'What was done to find out?', hint: 'Who was rung, who went to look.', expected: true }),
      },
      line: (b) => joined([
        headed('Not in school', extract(b.toldBy, 60)), b.knownWhere === 'yes' ? 'Somebody knows where they are' : b.knownWhere && 'Nobody knows where they are', extract(b.done, 120),
      ], '. '),
    }),
    found: step({
      title: 'We know where they are, or were',
      happenedLabel: 'When did you know?',
      closes: true,
      fields: {
        where: text({ label: 'Where, and who with?', expected: true }),
        childWords: voice({ label: 'What does the child say about it?', hint: 'What made school the place not to be today?', expected: true }),
        next: longText({ label: 'What would make tomorrow possible?', expected: true }),
      },
      line: (b) => joined([headed('Where they were instead of school', extract(b.where, 100)), quoted(b.childWords, 100), extract(b.next, 120)], '. '),
    }),
  },
})
