import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, step, text, yesNo } from '../../../records/index.ts'
import { headed } from '../words.ts'
import { ethnicity, sex } from '../codes/index.ts'

/** Who a child or an adult is: names, birth, language, and how to be with them. The latest description is who they are now. */
export const person = defineRecord({
  id: 'person',
  version: 1,
  title: 'About this person',
  about: ['child', 'adult'],
  answers: ['DC-3', 'VO-4'],
  icon: 'person',
  intro: 'Use the name they use. Leave out what nobody has told you: a gap is better than a guess.',
  steps: {
    described: step({
      title: 'Write who they are',
      happenedLabel: 'From when is this right?',
      opens: true,
      repeats: true,
      fields: {
        given: text({ section: 'Name', label: 'First names', expected: true }),
        family: text({ section: 'Name', label: 'Family name', expected: true }),
        knownAs: text({ section: 'Name', label: 'What they like to be called', hint: 'This is the name at the top of every page.' }),
        pronouns: text({ section: 'Name', label: 'Pronouns', hint: 'For example she, he, they. Only if they have said.' }),
        born: onDay({ section: 'Birth', label: 'Date of birth', expected: true }),
        ageTold: text({ section: 'Birth', label: 'Age as told', hint: 'When the birthday is not known. For example: about 6.' }),
        expectedBirth: onDay({ section: 'Birth', label: 'Baby due', hint: 'Only before they are born.' }),
        sex: oneOf(sex, {
          section: 'Birth', label: 'Sex', hint: 'As on their birth or gender recognition certificate. Returns ask for it.',
        }),
        communication: longText({
          section: 'Being with them', label: 'How to be with them', expected: true,
          hint: 'What helps them talk, what to avoid, signs or cards they use. A stranger should be able to read this at the door.',
        }),
        firstLanguage: text({ section: 'Being with them', label: 'First language' }),
        interpreter: yesNo({
          section: 'Being with them', label: 'Do they need an interpreter?', hint: 'Family and friends do not count as interpreters.',
        }),
        ethnicity: oneOf(ethnicity, { section: 'Background', label: 'Ethnicity', hint: 'As they or their family describe it.' }),
        phone: text({ section: 'Background', label: 'Phone' }),
      },
      line: (b) => headed('Personal details written', b.interpreter && 'an interpreter is needed'),
    }),
    died: step({
      title: 'Write that they died',
      happenedLabel: 'When did they die?',
      fields: { on: onDay({ label: 'Date of death, as registered', hint: 'Leave empty until it is registered.' }) },
      line: (b) => (b.on ? `Died on ${sayDay(b.on)}` : 'Died'),
    }),
  },
})
