import { sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, longText, onDay, step, text, voice } from '../../../records/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A child’s teeth looked at by a dentist: booked, done, or not done and why. */
export const dentalCheck = defineRecord({
  id: 'dental-check',
  version: 1,
  title: 'Dentist',
  about: ['child'],
  answers: ['HE-1', 'HO-14'],
  icon: 'health',
  intro: 'If no dentist will take them, write that. It is a gap the child did not make.',
  steps: {
    booked: step({
      title: 'Book the dentist',
      happenedLabel: 'When did you book it?',
      opens: true,
      repeats: true,
      fields: {
        dentist: text({ label: 'Which dentist?', expected: true }),
        bookedFor: atTime({ label: 'When is it booked for?', expected: true }),
      },
      line: (b) => headed('Dentist booked', joined([extract(b.dentist, 80), b.bookedFor && `for ${sayWhen(b.bookedFor)}`])),
    }),
    checked: step({
      title: 'Write that a dentist looked',
      happenedLabel: 'When was it?',
      opens: true,
      closes: true,
      fields: {
        dentist: text({ label: 'Which dentist?', expected: true }),
        found: longText({ label: 'What did the dentist find, and do?', expected: true }),
        childWords: voice({ label: 'What did the child say about it?', hint: 'Was anything frightening? What helped?' }),
        next: onDay({ label: 'When should they go again?' }),
      },
      line: (b) => joined([headed('Seen by a dentist', joined([extract(b.dentist, 80), extract(b.found, 120)])), quoted(b.childWords, 100)], '. '),
    }),
    'not-seen': step({
      title: 'It did not happen',
      happenedLabel: 'When was it to have been?',
      opens: true,
      repeats: true,
      fields: {
        why: longText({ label: 'Why not?', hint: 'No dentist with room, nobody to take them, they could not face it.', expected: true }),
        childWords: voice({ label: 'What did the child say?' }),
        next: longText({ label: 'What is tried next?', expected: true }),
      },
      line: (b) => headed('The dentist did not see them', extract(b.why, 120), b.next && `Next: ${extract(b.next, 100)}`, quoted(b.childWords, 100)),
    }),
  },
})
