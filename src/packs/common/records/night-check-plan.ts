import { defineRecord, longText, number, onDay, step, text, voice, yesNo } from '../../../records/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** How, how often and why somebody looks in on a child at night, as it was agreed with the child. It is their room. */
export const nightCheckPlan = defineRecord({
  id: 'night-check-plan',
  version: 1,
  title: 'How we look in at night',
  about: ['child'],
  answers: ['HO-3', 'HO-14'],
  icon: 'moon',
  intro: 'It is the child’s own room. Ask them first: how, how often, and what would make it easier to sleep.',
  steps: {
    agreed: step({
      title: 'Agree how we look in at night',
      happenedLabel: 'When was it talked about?',
      opens: true,
      repeats: true,
      fields: {
        childWords: voice({ section: 'What the child says', label: 'What does the child say about it?', hint: 'What helps them sleep, and what they do not want.', expected: true }),
        agrees: yesNo({ section: 'What the child says', label: 'Does the child agree to it?', expected: true }),
        why: longText({ section: 'What was agreed', label: 'Why is somebody to look in on this child?', hint: 'A reason of their own. “Everybody is checked” is not one.', expected: true }),
        everyMinutes: number({ section: 'What was agreed', label: 'How often, in minutes?', hint: '60 is once an hour.', expected: true }),
        how: text({ section: 'What was agreed', label: 'How is it done?', hint: 'For example: listen first, door ajar, no light, no knock after eleven.', expected: true }),
        reviewOn: onDay({ section: 'What was agreed', label: 'When is it talked about again?', expected: true }),
      },
      line: (b) => headed('How we look in at night', joined([
        b.agrees === false ? 'The child does not agree' : b.agrees === true && 'Agreed with the child',
        b.everyMinutes !== undefined && `every ${b.everyMinutes} minutes`, extract(b.how, 120), quoted(b.childWords, 100),
      ], '. ')),
    }),
    ended: step({
      title: 'Nobody looks in any more',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'Why has it ended?', expected: true }) },
      line: (b) => headed('Nobody looks in at night any more', extract(b.why)),
    }),
  },
})
