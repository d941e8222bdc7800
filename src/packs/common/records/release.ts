import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, subjectOf, text } from '../../../records/index.ts'
import { headed, joined, who } from '../words.ts'

/** One record may be read by the child it is about, or by somebody else outside the service. Nothing else opens with it. */
export const release = defineRecord({
  id: 'release',
  version: 1,
  title: 'Release a record',
  about: ['child', 'adult'],
  answers: ['VO-4', 'IS-1'],
  icon: 'ear',
  intro: 'Read it as they will read it. Nothing else of the record is opened by this.',
  steps: {
    given: step({
      title: 'Release this record',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        aboutRecord: text({ section: 'What', label: 'Which record?', hint: 'Filled in for you when you start from a record.', expected: true }),
        person: subjectOf(['child', 'adult', 'worker', 'agency'], {
          section: 'To whom', label: 'Who may read it?', hint: 'Leave empty for the person it is about.',
        }),
        until: onDay({ section: 'To whom', label: 'Last day', hint: 'Leave empty when it is theirs to keep reading.' }),
        talked: longText({ section: 'Before they read it', label: 'Who talked it through with them, and when?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('A record released', who(nameOf, b.person) ? `to ${who(nameOf, b.person)}` : 'to the person it is about'), b.until && `until ${sayDay(b.until)}`,
      ]),
    }),
    ended: step({
      title: 'Take the release back', happenedLabel: 'From when?', closes: true,
      fields: { why: longText({ label: 'Why?', expected: true }) }, line: () => 'A release was taken back',
    }),
  },
})
