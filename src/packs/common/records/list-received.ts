import { sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { listFrom } from '../codes/list-from.ts'
import { extract, headed, joined, label } from '../words.ts'

/** Which time a list of somebody else's is about. Without it nobody could tell whether they lack something, or the list was of another time. */
export const listReceived = defineRecord({
  id: 'list-received',
  version: 1,
  title: 'List that is compared with records',
  about: ['agency'],
  answers: ['MI-1', 'MI-7'],
  icon: 'doc',
  steps: {
    received: step({
      title: 'A list came',
      happenedLabel: null,
      opens: true,
      automatic: true,
      fields: {
        whose: oneOf(listFrom, { label: 'Whose list is it?' }),
        school: text({ label: 'Which school?' }),
        from: atTime({ label: 'From', hint: 'The first moment it tells of.' }),
        to: atTime({ label: 'To', hint: 'The last moment it tells of.' }),
      },
      line: (b) => headed('List received', joined([label(listFrom, b.whose), extract(b.school, 60), b.from && `from ${sayWhen(b.from)}`, b.to && `to ${sayWhen(b.to)}`])),
    }),
  },
})
