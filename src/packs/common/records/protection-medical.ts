import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, who } from '../words.ts'

/** Whether a doctor should see a child who may have been harmed, and what they found. Deciding that none is needed is written too. */
export const protectionMedical = defineRecord({
  id: 'protection-medical',
  version: 1,
  title: 'Child protection medical',
  about: ['child'],
  answers: ['AS-1', 'VO-2'],
  icon: 'health',
  intro: 'A child can say no to being examined. Write what they chose, and how it was explained to them.',
  steps: {
    considered: step({
      title: 'Decide about a medical',
      happenedLabel: 'When was it decided?',
      opens: true,
      fields: {
        strategy: recordOf('strategy-discussion', { label: 'At which strategy discussion?' }),
        needed: yesNo({ label: 'Is a medical needed?', expected: true }),
        why: longText({ label: 'Why, or why not?', hint: 'What the doctor advised, and how soon it must be.', expected: true }),
        doctor: text({ label: 'Which doctor was asked?', hint: 'Name and hospital.', expected: true }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.needed === undefined ? 'A medical was talked about' : b.needed ? 'A medical is needed' : 'No medical is needed', extract(b.why)),
        b.doctor && `Asked: ${extract(b.doctor, 80)}`, b.decidedBy && `Decided by ${who(nameOf, b.decidedBy)}`,
      ], '. '),
    }),
    held: step({
      title: 'Write what the doctor found',
      happenedLabel: 'When was the child seen by the doctor?',
      opens: true,
      closes: true,
      fields: {
        doctor: text({ section: 'Who and where', label: 'Who examined them, and where?', expected: true }),
        withChild: text({ section: 'Who and where', label: 'Who was with the child?', hint: 'Somebody they chose, if they wanted.' }),
        agreedBy: text({ section: 'Agreement', label: 'Who agreed to it?', hint: 'Parent, child, or a court.', expected: true }),
        childChose: voice({ section: 'Agreement', label: 'What did the child want?', hint: 'Their words, and how it was explained.', expected: true }),
        found: longText({ section: 'What was found', label: 'What was found?', hint: 'The doctor’s words. Marks, growth, teeth, hearing, how they are.', expected: true }),
        fits: oneOf(yesNoNotSure, { section: 'What was found', label: 'Does the explanation given fit what was found?', expected: true }),
        fitsWhy: longText({ section: 'What was found', label: 'Why does the doctor think so?' }),
        treatment: longText({ section: 'What happens next', label: 'What treatment or follow-up does the child need?', hint: 'Who sees to it.', expected: true }),
      },
      line: (b) => joined([
        headed('Seen by a doctor', extract(b.found, 140)), b.fits && `Does the explanation fit? ${label(yesNoNotSure, b.fits)}`, quoted(b.childChose, 100),
      ], '. '),
    }),
    'not-held': step({
      title: 'Say why it did not happen',
      happenedLabel: 'When was that known?',
      closes: true,
      fields: {
        words: voice({ label: 'If the child said no: what did they say?', hint: 'No is an answer.' }),
        why: longText({ label: 'Why did it not happen?', expected: true }),
        instead: longText({ label: 'What is done for the child’s health instead?', expected: true }),
      },
      line: (b) => headed('The medical did not happen', quoted(b.words, 100), extract(b.why), extract(b.instead, 100)),
    }),
  },
})
