import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { disruption } from '../codes/disruption.ts'
import { kindOfConcern } from '../codes/kind-of-concern.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/**
 * A named worry around one child: an adult, a group, a place, a car, an account. It is kept on the child's own record and finds
 * nobody guilty: it says what was seen and by whom, what the police know, and what was done.
 */
export const personOrPlaceOfConcern = defineRecord({
  id: 'person-or-place-of-concern',
  version: 1,
  title: 'Person or place of concern',
  about: ['child'],
  answers: ['EX-3', 'MI-5'],
  icon: 'flag',
  intro: 'A worry is not a finding. Write what was seen or said, by whom, and how sure they are.',
  steps: {
    named: step({
      title: 'Name a person or place of concern',
      happenedLabel: 'When did we first hear of it?',
      opens: true,
      fields: {
        kind: oneOf(kindOfConcern, { section: 'Who or where', label: 'Who or what is it?', expected: true }),
        called: text({
          section: 'Who or where', label: 'What is it called?', expected: true,
          hint: 'The shortest name people use, as the child says it. Sightline looks for it in later records of this child.',
        }),
        describe: longText({ section: 'Who or where', label: 'How would you know them, or find it?', hint: 'Looks, car, street, number, account.' }),
        worry: longText({ section: 'The worry', label: 'What worries you, and how do you know?', hint: 'Who saw or said it, and when.', expected: true }),
        childWords: voice({ section: 'The worry', label: 'What does the child say?', expected: true }),
        keepFrom: text({ section: 'The worry', label: 'Who must not know that we know?', hint: 'If saying it could put the child in danger.' }),
      },
      line: (b) => joined([
        headed('Of concern', joined([small(label(kindOfConcern, b.kind)), extract(b.called, 60)])), extract(b.worry), quoted(b.childWords, 100),
      ], '. '),
    }),
    checked: step({
      title: 'Say what the police know',
      happenedLabel: 'When did you ask?',
      repeats: true,
      fields: {
        asked: text({ label: 'Whom did you ask?', hint: 'Name and number, or the reference.', expected: true }),
        known: longText({ label: 'What may we know, and what may others be told?', hint: 'Write only what they said may be written here.', expected: true }),
        intelligence: yesNo({ label: 'Did you pass on what we know?', expected: true }),
      },
      line: (b) => joined([headed('Asked the police', joined([extract(b.asked, 60), extract(b.known)])), b.intelligence && 'Passed on what we know'], '. '),
    }),
    acted: step({
      title: 'Say what was done to stop it',
      happenedLabel: 'When was it done?',
      repeats: true,
      fields: {
        what: oneOf(disruption, { label: 'What was done?', expected: true }),
        how: longText({ label: 'How, and what came of it?', expected: true }),
        until: onDay({ label: 'Until when does it hold?', hint: 'For a notice, an order or bail. Leave empty if it has no end.' }),
        by: text({ label: 'Who did it?', hint: 'Name and agency.' }),
      },
      line: (b) => joined([headed('Done to stop it', small(label(disruption, b.what)), extract(b.how)), b.by && `By ${extract(b.by, 60)}`], '. '),
    }),
    seen: step({
      title: 'They came up again',
      happenedLabel: 'When?',
      repeats: true,
      fields: { what: longText({ label: 'What was seen or said, and by whom?', expected: true }) },
      line: (b) => headed('Of concern again', extract(b.what)),
    }),
    ended: step({
      title: 'This is no longer a worry',
      happenedLabel: 'Since when?',
      closes: true,
      fields: {
        why: longText({ label: 'How do we know?', hint: 'If we were wrong about somebody, say so plainly.', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: (_, record) => neverChecked(record),
      line: (b) => headed('No longer of concern', extract(b.why)),
    }),
  },
})

/** Nobody is let go of, or kept under suspicion, on one person's guess: somebody asks the police first. */
function neverChecked(record: Living | null): readonly Problem[] {
  return record?.steps.some((s) => s.step === 'checked') ? [] : [{
    code: 'person-or-place-of-concern/not-checked', field: null,
    says: 'Nobody has asked the police yet. Ask them and write what they know before you end this.',
  }]
}
