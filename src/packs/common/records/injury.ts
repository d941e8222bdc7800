import type { Living } from '../../../ledger/index.ts'
import { defineRecord, files, longText, oneOf, rows, step, subjectOf, text, voice, type Problem } from '../../../records/index.ts'
import { bodyPart, markKind, movesAbout, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** An injury or a mark on a child, where on the body it is, what was said of it, and what a second person saw when they looked at it. */
export const injury = defineRecord({
  id: 'injury',
  version: 1,
  title: 'Injury or mark',
  about: ['child'],
  answers: ['HO-2'],
  icon: 'health',
  intro: 'Look after the child first. Then write what you see and what is said, in the words it was said in. You need not know what it means: somebody else looks too.',
  steps: {
    seen: step({
      title: 'Write down an injury or mark',
      happenedLabel: 'When was it seen?',
      opens: true,
      fields: {
        marks: rows(
          {
            where: oneOf(bodyPart, { label: 'Where?', hint: 'The child’s own left and right.', expected: true }),
            what: oneOf(markKind, { label: 'What do you see?', expected: true }),
            look: text({ label: 'Size, colour and shape', hint: 'As it looks now. Say ‘about as big as a 5p’ if you have no ruler.' }),
          },
          { section: 'Where on the body', label: 'Marks', row: 'Mark' },
        ),
        photos: files({ section: 'Where on the body', label: 'Photos', hint: 'Only as your procedure allows, and only with the child’s yes. Never of private parts. Up to 15 MB each.' }),
        childWords: voice({
          section: 'What was said', label: 'What did the child say or show about it?', hint: 'Ask once, in an open way: ‘What happened?’ Then listen.',
        }),
        said: longText({ section: 'What was said', label: 'What do others say happened?', hint: 'Who says it, when they say it was, and who was there.', expected: true }),
        moves: oneOf(movesAbout, {
          section: 'The child', label: 'Can they get about by themselves?', expected: true,
          hint: 'If they cannot, ring social care and a doctor today, whatever is said of the mark.',
        }),
        care: longText({ section: 'The child', label: 'What was done for them?', hint: 'First aid, a doctor, comfort. How they are now.', expected: true }),
        told: longText({ section: 'The child', label: 'Who was told, and when?', hint: 'Their social worker, a parent, the manager on call, a doctor.', expected: true }),
      },
      line: (b) => joined([headed('Injury or mark seen', marks(b.marks)), b.said ? `Said: ${extract(b.said, 100)}` : 'Nothing written of how it came about', quoted(b.childWords, 100)], '. '),
    }),
    doctor: step({
      title: 'Say what a doctor or nurse found',
      happenedLabel: 'When did they look?',
      repeats: true,
      fields: {
        by: text({ label: 'Who looked, and where?', expected: true }),
        found: longText({ label: 'What did they say?', expected: true }),
        papers: files({ label: 'Letters or papers' }),
      },
      line: (b) => headed('A doctor or nurse looked', joined([extract(b.by, 60), extract(b.found)], '. ')),
    }),
    looked: step({
      title: 'Look at it as a second person',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who looked?', hint: 'Not whoever wrote it.', expected: true }),
        fits: oneOf(yesNoNotSure, { label: 'Does what is said fit what can be seen?', hint: 'And can a child of this age do it by themselves?', expected: true }),
        earlier: longText({ label: 'What do the earlier marks say, looked at with this one?', hint: 'They are drawn on the map beside it. ‘There were none’ is an answer.', expected: true }),
        decided: longText({ label: 'What happens now?', hint: 'Who does it, and by when. To do nothing is a decision, with its reason.', expected: true }),
      },
      refuses: (body, record) => [...undecided(body), ...ownLook(body.by, record)],
      line: (b, nameOf) => joined([
        headed('Looked at by a second person', who(nameOf, b.by)), b.fits === 'no' ? 'What is said does not fit what can be seen' : b.fits === 'not-sure' && 'Not sure whether what is said fits',
        extract(b.decided) ?? 'What happens now is not written',
      ], '. '),
    }),
  },
})

type Marks = readonly { readonly where?: string; readonly what?: string; readonly look?: string }[]

const marks = (all: Marks | undefined): string | null =>
  joined((all ?? []).map((m) => joined([label(markKind, m.what) ?? 'A mark', small(label(bodyPart, m.where)), extract(m.look, 60)])), '; ') || null

/** A second look decides: one that says nothing of what happens now would pass for somebody's care. */
const undecided = ({ by, decided }: { readonly by?: string; readonly decided?: string }): readonly Problem[] => [
  ...(by === undefined ? [{ code: 'injury/nobody', field: 'by', says: 'Say who looked. It cannot be whoever wrote it.' }] : []),
  ...(decided === undefined ? [{ code: 'injury/nothing-decided', field: 'decided', says: 'Say what happens now, if only that nothing more is needed and why.' }] : []),
]

/** Whoever wrote a mark down does not look at it a second time. */
const ownLook = (by: string | undefined, record: Living | null): readonly Problem[] => (by !== undefined && wroteIt(record, by)
  ? [{ code: 'injury/own-work', field: 'by', says: 'Somebody else must look: this person wrote it down. Choose their manager, or whoever stands in.' }] : [])

/** Whether somebody wrote, or corrected, what was seen. */
export const wroteIt = (record: Pick<Living, 'facts'> | null, worker: string): boolean =>
  (record?.facts ?? []).some((f) => f.step === 'seen' && f.author === worker)
