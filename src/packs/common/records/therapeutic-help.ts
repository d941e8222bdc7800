import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { therapyAnswer } from '../codes/therapy-answer.ts'
import { therapyEnd } from '../codes/therapy-end.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** Help with how a child feels: asked for, answered, begun, gone to, and what changed. What is said in the room stays there. */
export const therapeuticHelp = defineRecord({
  id: 'therapeutic-help',
  version: 1,
  title: 'Help with feelings',
  about: ['child'],
  answers: ['HE-2', 'UN-1'],
  icon: 'heart',
  intro: 'Do not write what the child tells the therapist. Write whether they get the help, and what it changes.',
  steps: {
    asked: step({
      title: 'Ask for help',
      happenedLabel: 'When was it asked for?',
      opens: true,
      fields: {
        of: text({ section: 'Asking', label: 'Which service or person was asked?', expected: true }),
        why: longText({ section: 'Asking', label: 'What should it help with?', hint: 'What the child lives with, before what they do.', expected: true }),
        childWants: voice({ section: 'The child', label: 'What help does the child want?', hint: 'Talking, art, somebody to be with. Who, and where.', expected: true }),
        meanwhile: longText({ section: 'The child', label: 'Who is there for them until it begins?', expected: true }),
      },
      line: (b) => joined([headed('Help with feelings asked for', extract(b.of, 80)), extract(b.why, 120), quoted(b.childWants, 100)], '. '),
    }),
    answered: step({
      title: 'Write the answer',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        answer: oneOf(therapyAnswer, { label: 'What did they say?', expected: true }),
        startsBy: onDay({ label: 'By when will they begin?', hint: 'The day they gave. Leave empty if they gave none.' }),
        why: longText({ label: 'What reason did they give, and what do you do about it?' }),
      },
      line: (b) => joined([headed('The service answered', small(label(therapyAnswer, b.answer)), extract(b.why, 120)), b.startsBy && `To begin by ${sayDay(b.startsBy)}`], '. '),
    }),
    met: step({
      title: 'Write that they met',
      happenedLabel: 'When was it?',
      repeats: true,
      fields: {
        came: yesNo({ label: 'Did it take place?', expected: true }),
        whyNot: text({ label: 'If not, why not?', hint: 'Nobody to take them is ours to put right.', onlyWhen: { field: 'came', is: false } }),
        childWords: voice({ label: 'What does the child want us to know about it?', hint: 'Only if they want to.' }),
      },
      line: (b) => headed(
        b.came === false ? 'Help with feelings did not take place' : b.came ? 'Help with feelings took place' : 'Help with feelings was planned', extract(b.whyNot, 100),
        quoted(b.childWords, 100),
      ),
    }),
    ended: step({
      title: 'Say how it ended',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        how: oneOf(therapyEnd, { label: 'How did it end?', expected: true }),
        changed: longText({ label: 'What is different for the child now?', expected: true }),
        childWords: voice({ label: 'What does the child say it did for them?', expected: true }),
      },
      line: (b) => headed('Help with feelings ended', small(label(therapyEnd, b.how)), extract(b.changed, 120), quoted(b.childWords, 100)),
    }),
  },
})
