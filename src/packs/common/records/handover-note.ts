import { defineRecord, longText, step } from '../../../records/index.ts'
import { extract, headed } from '../words.ts'

/** What one shift of a home leaves to the next about one child. The house has its own record, of the same event. */
export const handoverNote = defineRecord({
  id: 'handover-note',
  version: 1,
  title: 'Handover about a child',
  about: ['child'],
  answers: ['HO-14'],
  icon: 'moon',
  intro: 'How they are, what helped, and what was promised. Write it as you would say it with the child in the room.',
  steps: {
    handed: step({
      title: 'Hand over to the next shift',
      happenedLabel: 'When was it handed over?',
      opens: true,
      fields: { know: longText({ label: 'What must the next shift know, and do?', hint: 'How they are, what helped, what was promised.', expected: true }) },
      line: (b) => headed('Handed over to the next shift', extract(b.know, 240)),
    }),
  },
})
