import { defineRecord, longText, onDay, recordOf, step, subjectOf, text, voice } from '../../../records/index.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'

/** What a child told us should change, what changed, and that they were told. */
export const participation = defineRecord({
  id: 'participation',
  version: 1,
  title: 'You said, we did',
  about: ['child'],
  answers: ['VO-2', 'VO-6'],
  icon: 'ear',
  intro: 'Asking, and never coming back with an answer, is worse than not asking.',
  steps: {
    said: step({
      title: 'Write what they want changed',
      happenedLabel: 'When did they say it?',
      opens: true,
      fields: {
        words: voice({ section: 'What they said', label: 'What do they want?', expected: true }),
        where: text({ section: 'What they said', label: 'Where did they say it?', hint: 'In a group, at a review, on the stairs.' }),
        review: recordOf('care-review', { section: 'What they said', label: 'At which review, if any?' }),
        answers: subjectOf('worker', { section: 'Who answers', label: 'Who owes them an answer?', expected: true }),
        by: onDay({ section: 'Who answers', label: 'By when?', expected: true }),
      },
      line: (b, nameOf) => joined([headed('They asked for a change', quoted(b.words)), b.answers && `${who(nameOf, b.answers)} answers`], '. '),
    }),
    done: step({
      title: 'Write what was done about it',
      happenedLabel: 'When?',
      repeats: true,
      fields: { what: longText({ label: 'What changed?', hint: 'If nothing: why not.', expected: true }) },
      line: (b) => headed('Done about what they asked', extract(b.what)),
    }),
    'told-back': step({
      title: 'Tell them',
      happenedLabel: 'When were they told?',
      repeats: true,
      fields: { words: voice({ label: 'What did they say to it?', hint: 'Is it what they meant?', expected: true }) },
      line: (b) => headed('They were told what came of it', quoted(b.words)),
    }),
  },
})
