import { defineRecord, longText, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A young person’s own health history, to take with them: what a parent would have kept in a drawer. */
export const healthPassport = defineRecord({
  id: 'health-passport',
  version: 1,
  title: 'Health passport',
  about: ['child'],
  answers: ['HE-1', 'CL-9'],
  icon: 'health',
  intro: 'Years from now a doctor will ask them about their birth and their family. Write what they will need to answer.',
  steps: {
    written: step({
      title: 'Write their health history',
      happenedLabel: 'Up to when does it go?',
      opens: true,
      repeats: true,
      fields: {
        birth: longText({ section: 'Their history', label: 'How was their birth?', hint: 'Where, how heavy, how it went, as far as anyone knows.', expected: true }),
        illnesses: longText({ section: 'Their history', label: 'What have they been through?', hint: 'Illnesses, operations, allergies, times in hospital.', expected: true }),
        vaccinations: oneOf(yesNoNotKnown, { section: 'Their history', label: 'Are all their vaccinations listed in it?', expected: true }),
        family: longText({
          section: 'Their history', label: 'What runs in the family?', expected: true,
          hint: 'Only what the young person may be told. Say what nobody knows.',
        }),
        medicines: longText({ section: 'Now', label: 'What do they take, and who looks after it?' }),
        services: text({ section: 'Now', label: 'Who is their doctor, dentist and optician?', expected: true }),
        gaps: longText({ section: 'What is not known', label: 'What could we not find out?', hint: 'And how they can ask for it themselves.', expected: true }),
      },
      line: (b) => joined([headed('Health history written', extract(b.illnesses, 100) ?? extract(b.birth, 100)), b.gaps && `Not found out: ${extract(b.gaps, 100)}`], '. '),
    }),
    given: step({
      title: 'Give it to them',
      happenedLabel: 'When was it offered?',
      repeats: true,
      fields: {
        accepted: yesNo({ label: 'Did they take it?', hint: 'They may say not now. It is kept for them, and offered again.', expected: true }),
        how: text({ label: 'How was it given?', hint: 'On paper, on their phone, talked through with whom.' }),
        words: voice({ label: 'What did they say about it?' }),
      },
      line: (b) => headed(
        b.accepted === false ? 'Health history offered, and not wanted yet' : b.accepted ? 'Health history given' : 'Health history offered',
        extract(b.how, 100), quoted(b.words, 100),
      ),
    }),
  },
})
