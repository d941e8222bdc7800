import { defineRecord, files, longText, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { seen } from '../codes/index.ts'
import { actionDone, actions } from '../families/actions.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'
import { visitType } from '../codes/index.ts'

/** A visit to see a child. Whether the child was seen, and alone, is asked in so many words. */
export const visit = defineRecord({
  id: 'visit',
  version: 1,
  title: 'Visit',
  about: ['child'],
  answers: ['CP-3', 'VO-2', 'AS-1'],
  icon: 'home',
  intro: 'Write it so that they could read it at 18 and find themselves in it.',
  steps: {
    happened: step({
      title: 'Write a visit',
      happenedLabel: 'When did you visit?',
      opens: true,
      fields: {
        kind: oneOf(visitType, { section: 'When and where', label: 'What kind of visit was it?', expected: true }),
        where: text({ section: 'When and where', label: 'Where?' }),
        announced: yesNo({ section: 'When and where', label: 'Did they know you were coming?' }),
        seen: oneOf(seen, {
          section: 'Who was seen', label: 'Did you see the child?', hint: 'A knock, or a voice behind a door, is not seen.', expected: true,
        }),
        whyNotAlone: text({ section: 'Who was seen', label: 'If not seen, or not alone, why?', hint: 'Whose choice was it?' }),
        bedroomSeen: yesNo({ section: 'Who was seen', label: 'Did you see where they sleep?' }),
        childWords: voice({
          section: 'What they said and showed', label: 'What did the child say or show?', expected: true,
          hint: 'As they said it. Put what you asked too. Signs, play, looks and silence count.',
        }),
        observed: longText({
          section: 'What I saw', label: 'The home, and how people were together', hint: 'What you saw and heard, before what you think.',
        }),
        meaning: longText({
          section: 'What it means', label: 'What does today change about how safe they are?', expected: true,
          hint: 'Look back at what was written last time. Does it still hold?',
        }),
        nextSteps: actions(),
        files: files({ section: 'What happens next', label: 'Photos, papers or recordings' }),
      },
      line: (b) => joined([
        headed(joined(['Visit', small(label(visitType, b.kind))]), small(label(seen, b.seen)) ?? 'not written whether they were seen'),
        b.bedroomSeen && 'Saw where they sleep',
        quoted(b.childWords, 120) ?? extract(b.meaning, 120),
      ], '. '),
    }),
    'action-done': actionDone,
  },
})
