import { defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { schoolMark } from '../codes/school-mark.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** A day a school has a child as absent, as its register says. Whether anybody knew where they were is another record. */
export const schoolAbsence = defineRecord({
  id: 'school-absence',
  version: 1,
  title: 'Absent from school, as the school has it',
  about: ['child'],
  answers: ['MI-1', 'MI-7'],
  icon: 'school',
  intro: 'Only what the register says. If nobody knows where they are now, write “Missing from school today”.',
  steps: {
    marked: step({
      title: 'The school has them as absent',
      happenedLabel: 'Which day?',
      opens: true,
      closes: true,
      fields: {
        morning: oneOf(schoolMark, { label: 'The morning' }),
        afternoon: oneOf(schoolMark, { label: 'The afternoon' }),
        reason: text({ label: 'Why, in the school’s words?', hint: 'Leave empty if the school does not know.' }),
        school: text({ label: 'Which school?', expected: true }),
      },
      line: (b) => headed('Absent from school', joined([halves(small(label(schoolMark, b.morning)), small(label(schoolMark, b.afternoon))), extract(b.reason, 100), extract(b.school, 60)])),
    }),
  },
})

const halves = (morning: string | null, afternoon: string | null): string | null =>
  morning === afternoon ? morning && `all day, ${morning}` : joined([morning && `in the morning, ${morning}`, afternoon && `in the afternoon, ${afternoon}`])
