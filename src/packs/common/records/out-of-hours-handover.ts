import { defineRecord, longText, oneOf, recordOf, step, subjectOf } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/** What the night leaves to the day: said by those who were awake, taken on in the morning by somebody with a name. */
export const outOfHoursHandover = defineRecord({
  id: 'out-of-hours-handover',
  version: 1,
  title: 'Handover from the night',
  about: ['child'],
  answers: ['FD-5'],
  icon: 'moon',
  intro: 'Short is fine. What must somebody do this morning that they would not know without you?',
  steps: {
    handed: step({
      title: 'Hand over to the day',
      happenedLabel: 'When did your part end?',
      opens: true,
      fields: {
        contact: recordOf('contact', { section: 'The night', label: 'Which contact is it about?', expected: true }),
        whatHappened: longText({ section: 'The night', label: 'What happened, and what did you do?', expected: true }),
        safeNow: oneOf(yesNoNotSure, { section: 'The night', label: 'Is the child safe now?', expected: true }),
        where: longText({ section: 'The night', label: 'Where are they, and who is with them?', expected: true }),
        todo: longText({ section: 'The day', label: 'What must be done today, and what can wait?', expected: true }),
        promised: longText({ section: 'The day', label: 'What did you promise the child or family?' }),
        toTeam: subjectOf('team', { section: 'The day', label: 'Which team takes it on?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Handed over from the night', extract(b.todo) ?? extract(b.whatHappened), who(nameOf, b.toTeam) && `To ${who(nameOf, b.toTeam)}`),
        b.safeNow === 'no' ? 'Not safe when this was written' : b.safeNow === 'not-sure' && 'Not sure they were safe when this was written',
      ], '. '),
    }),
    'taken-on': step({
      title: 'Take it on',
      happenedLabel: 'When did you take it on?',
      opens: true,
      repeats: true,
      fields: {
        contact: recordOf('contact', { label: 'Which contact is it about?', hint: 'When nobody handed it over in writing.' }),
        by: subjectOf('worker', { label: 'Who takes it on?', hint: 'A person, not a team.', expected: true }),
        first: longText({ label: 'What will you do first, and when?', expected: true }),
      },
      line: (b, nameOf) => headed('Taken on by the day', who(nameOf, b.by) ?? 'nobody named', extract(b.first)),
    }),
  },
})
