import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, step, text } from '../../../records/index.ts'
import { patternAnswer } from '../codes/pattern-answer.ts'
import { extract, headed, joined } from '../words.ts'

/**
 * What somebody says to a pattern that was read across a child's record, by name. The pattern itself is never kept: it is read
 * again from the facts, with this beside it, and comes up again when its reasons grow or its day to look again has come.
 */
export const signalAnswer = defineRecord({
  id: 'signal-answer',
  version: 1,
  title: 'Answer to a pattern',
  about: ['child'],
  answers: ['AS-2', 'QA-4'],
  icon: 'eye',
  intro: 'A pattern is a question, not a finding. Say what was done, or why nothing needs doing.',
  steps: {
    answered: step({
      title: 'Answer a pattern',
      happenedLabel: null,
      opens: true,
      fields: {
        what: oneOf(patternAnswer, { section: 'Your answer', label: 'What do you say to it?', expected: true }),
        done: longText({
          section: 'Your answer', label: 'What was done, or is being done?', hint: 'Who does it, and by when. “Noted” helps nobody.', expected: true,
          onlyWhen: { field: 'what', is: 'acted' },
        }),
        why: longText({
          section: 'Your answer', label: 'Why is it not what it looks like?', hint: 'What you looked at, whom you asked, and what the child says.', expected: true,
          onlyWhen: { field: 'what', is: 'dismissed' },
        }),
        lookAgain: onDay({ section: 'Looking again', label: 'When should somebody look again?', hint: 'It comes up again on that day, and sooner if anything is added to it.' }),
        pattern: text({ section: 'Which pattern', label: 'Which pattern?', hint: 'Filled in for you when you start from the pattern. Leave it as it is.' }),
      },
      // Half an answer is kept and settles nothing; only one that claims to be whole is held to it.
      refuses: (b) => {
        if (b.what === 'acted' && !extract(b.done)) return [{ code: 'pattern/nothing-done', field: 'done', says: 'Say what was done or is being done, by whom and by when. “Something was done” with nothing beside it tells nobody anything.' }]
        if (b.what === 'dismissed' && !extract(b.why)) return [{ code: 'pattern/no-reason', field: 'why', says: 'Say why it is not what it looks like. Whoever comes after you must be able to see what you weighed.' }]
        return []
      },
      line: (b) => joined([
        b.what === 'dismissed' ? headed('A pattern was looked at, and is not what it looks like', extract(b.why)) : headed('A pattern was answered', extract(b.done) ?? extract(b.why)),
        b.lookAgain && `Looked at again on ${sayDay(b.lookAgain)}`,
      ], '. '),
    }),
  },
})
