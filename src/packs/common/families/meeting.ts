import { longText, number, onDay, oneOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { childTookPart } from '../codes/child-took-part.ts'
import { extract, headed } from '../words.ts'

/** Who met, and how the child was part of it. What was decided is each meeting's own. */
export const whoMet = {
  chair: subjectOf('worker', { section: 'Who took part', label: 'Who led it?', expected: true }),
  present: text({ section: 'Who took part', label: 'Who else took part?', hint: 'Names, and what each is to the child.', expected: true }),
  absent: text({ section: 'Who took part', label: 'Who was asked and did not come?', hint: 'And whether they sent a report.' }),
  childTookPart: oneOf(childTookPart, { section: 'The child', label: 'How did the child take part?', expected: true }),
  childViews: voice({ section: 'The child', label: 'What did the child want said?', hint: 'Their words, and who brought them.', expected: true }),
  familyViews: longText({ section: 'The family', label: 'What did the family say?', hint: 'Each person who holds parental responsibility.', expected: true }),
} as const

/** What a meeting comes to, and when people meet next. */
export const whatFollows = {
  nextOn: onDay({ section: 'What happens next', label: 'When do you meet next?', expected: true }),
} as const

/** The step that says the record of a meeting went out. */
export const recordSent = step({
  title: 'Say the record was sent',
  happenedLabel: 'When was it sent?',
  repeats: true,
  fields: {
    to: text({ label: 'To whom?', hint: 'The child too, in words for them.', expected: true }),
    childTold: yesNo({ label: 'Was the child told, in words for them?', expected: true }),
    copies: number({ label: 'How many people have it?' }),
  },
  line: (b) => headed('The record was sent', extract(b.to, 120)),
})
