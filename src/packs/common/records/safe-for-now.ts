import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'

/** A child may be hurt today. Somebody decides, now, what keeps them safe and who is with them. */
export const safeForNow = defineRecord({
  id: 'safe-for-now',
  version: 1,
  title: 'Keep them safe today',
  about: ['child'],
  answers: ['FD-3', 'FD-5'],
  icon: 'shield',
  intro: 'If somebody may be hurt this minute, ring 999 first and write this afterwards.',
  steps: {
    decided: step({
      title: 'Decide what keeps them safe today',
      happenedLabel: 'When was it decided?',
      opens: true,
      repeats: true,
      fields: {
        contact: recordOf('contact', { section: 'The child', label: 'Which contact is it about?', expected: true }),
        safeNow: oneOf(yesNoNotSure, { section: 'The child', label: 'Are they safe now?', expected: true }),
        withWhom: text({ section: 'The child', label: 'Who is with them?', hint: 'And how do you know that person is safe for them?', expected: true }),
        seenBy: text({ section: 'The child', label: 'Who has seen them today?' }),
        childWords: voice({ section: 'The child', label: 'What do they say or show?' }),
        decision: longText({ section: 'The decision', label: 'What was decided, and why?', hint: 'Who goes, who was told, whether police are needed.', expected: true }),
        until: longText({ section: 'The decision', label: 'Until when does it hold, and who looks next?', expected: true }),
        decidedBy: subjectOf('worker', { section: 'The decision', label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('To keep them safe today', extract(b.decision) ?? 'what was decided is not written', who(nameOf, b.decidedBy) && `Decided by ${who(nameOf, b.decidedBy)}`),
        b.withWhom ? `With ${extract(b.withWhom, 100)}` : 'Not written who is with them',
        b.safeNow === 'no' ? 'Not safe when this was written' : b.safeNow === 'not-sure' && 'Not sure they were safe when this was written',
        quoted(b.childWords, 80),
      ], '. '),
    }),
  },
})
