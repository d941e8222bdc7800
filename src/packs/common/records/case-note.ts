import { defineRecord, files, longText, oneOf, step, text, voice } from '../../../records/index.ts'
import { noteKind } from '../codes/index.ts'
import { extract, headed, label, quoted } from '../words.ts'

/** A short note of something that happened. */
export const caseNote = defineRecord({
  id: 'case-note',
  version: 1,
  title: 'Note',
  about: ['child'],
  answers: ['VO-2', 'HO-9'],
  icon: 'doc',
  intro: 'Good news belongs here too. If the child told you something worrying, write that as “a child told us something” instead.',
  steps: {
    noted: step({
      title: 'Write a note',
      happenedLabel: 'When was this?',
      opens: true,
      fields: {
        kind: oneOf(noteKind, { section: 'What happened', label: 'What is it?' }),
        note: longText({
          section: 'What happened', label: 'What happened?', hint: 'What you saw and heard. Keep what you think for the box below.',
          expected: true,
        }),
        present: text({ section: 'What happened', label: 'Who was there?' }),
        files: files({ section: 'What happened', label: 'Photos, drawings or recordings' }),
        childWords: voice({
          section: 'What they said', label: 'What did the child say or show?', hint: 'As they said it. Signs, play and silence count.',
        }),
        meaning: longText({ section: 'What it means', label: 'What do you think it means for them?' }),
        next: longText({ section: 'What it means', label: 'What happens next?', hint: 'Who does it, and by when.' }),
      },
      line: (b) => headed(label(noteKind, b.kind === 'other' ? undefined : b.kind) ?? 'Note', extract(b.note), quoted(b.childWords, 100)),
    }),
  },
})
