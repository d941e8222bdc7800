import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, subjectOf, text } from '../../../records/index.ts'
import { headed, joined, who } from '../words.ts'

/** Somebody by name may see what is restricted, until a day. Given by somebody else than the one who gets it. */
export const accessGrant = defineRecord({
  id: 'access-grant',
  version: 1,
  title: 'Let somebody see what is restricted',
  about: ['child', 'adult', 'worker'],
  answers: ['AL-1'],
  icon: 'shield',
  intro: 'By name, for a reason, until a day. Whoever covers for them does not get it.',
  steps: {
    given: step({
      title: 'Let somebody see it',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        worker: subjectOf('worker', { section: 'Who', label: 'Who may see it?', expected: true }),
        aboutRecord: text({ section: 'What', label: 'Which record?', hint: 'Leave empty for everything restricted about this person.' }),
        until: onDay({ section: 'How long', label: 'Last day', hint: 'Without a last day nothing is opened.', expected: true }),
        why: longText({ section: 'Why', label: 'Why do they need to see it?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('May see what is restricted', who(nameOf, b.worker) ?? 'who is not written'),
        b.until ? `until ${sayDay(b.until)}` : 'no last day is written, so nothing is opened yet',
      ]),
    }),
    ended: step({ title: 'Take it back', happenedLabel: 'From when?', closes: true, fields: {}, line: () => 'No longer sees what is restricted' }),
  },
})
