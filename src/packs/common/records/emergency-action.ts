import { sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, longText, oneOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { emergencyEnd } from '../codes/emergency-end.ts'
import { emergencyPower } from '../codes/emergency-power.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A child kept safe at once by the police or a court. It runs out by itself, and somebody must know what comes after. */
export const emergencyAction = defineRecord({
  id: 'emergency-action',
  version: 1,
  title: 'Kept safe in an emergency',
  about: ['child'],
  answers: ['CP-4', 'VO-2'],
  icon: 'hand',
  intro: 'Write when it began to the minute if you can: it runs out by itself, and the clock starts here.',
  holdsAddress: true,
  steps: {
    taken: step({
      title: 'Write what was done to keep them safe',
      happenedLabel: 'When did it begin?',
      opens: true,
      fields: {
        power: oneOf(emergencyPower, { section: 'What was done', label: 'Who kept them safe, and how?', expected: true }),
        by: text({ section: 'What was done', label: 'Which officer or which court?', hint: 'Name, number, or the court’s reference.', expected: true }),
        endsBy: atTime({ section: 'What was done', label: 'When does it end at the latest?', hint: 'An order says so. Leave empty for police protection.', onlyWhen: { field: 'power', is: 'EPO' }, expected: true }),
        why: longText({ section: 'What was done', label: 'What would have happened otherwise?', expected: true }),
        where: text({ section: 'The child', label: 'Where is the child now, and who with?', hint: 'A police station is no place for a child to sleep.', expected: true }),
        childWords: voice({ section: 'The child', label: 'What did the child say, and what were they told?', expected: true }),
        parentsTold: longText({ section: 'The family', label: 'What were the parents told, and when may they see the child?', expected: true }),
        worker: subjectOf('worker', { section: 'The family', label: 'Which social worker is with the child?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(label(emergencyPower, b.power) ?? 'Kept safe in an emergency', extract(b.why, 140)), b.by && `By ${extract(b.by, 80)}`,
        b.endsBy && `Until ${sayWhen(b.endsBy)} at the latest`, b.worker && `With ${who(nameOf, b.worker)}`, quoted(b.childWords, 100),
      ], '. '),
    }),
    extended: step({
      title: 'Say that the order was made longer',
      happenedLabel: 'When did the court decide?',
      repeats: true,
      fields: {
        until: atTime({ label: 'When does it end at the latest now?', expected: true }),
        why: longText({ label: 'Why does the child need it longer?', expected: true }),
        childTold: yesNo({ label: 'Does the child know?', expected: true }),
      },
      line: (b) => joined([headed('The order was made longer', extract(b.why, 120)), b.until && `Until ${sayWhen(b.until)} at the latest`, b.childTold === false && 'The child does not know yet'], '. '),
    }),
    ended: step({
      title: 'Say how it ended',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        how: oneOf(emergencyEnd, { label: 'What came after it?', expected: true }),
        where: text({ label: 'Where is the child now, and who with?', expected: true }),
        safeNow: longText({ label: 'What keeps them safe now?', expected: true }),
        childWords: voice({ label: 'What does the child say about it?' }),
      },
      line: (b) => headed('Emergency ended', small(label(emergencyEnd, b.how)), extract(b.safeNow, 140), quoted(b.childWords, 100)),
    }),
  },
})
