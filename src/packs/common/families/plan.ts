import { longText, onDay, oneOf, rows, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { partOfLife } from '../codes/part-of-life.ts'
import { extract, headed, joined } from '../words.ts'

/** What is to be different, by whom and by when: the heart of every plan. */
export const goals = rows(
  {
    need: text({ label: 'What is hard now?', expected: true }),
    different: text({ label: 'What will be different for the child?', expected: true }),
    life: oneOf(partOfLife, { label: 'Which part of life is it about?', hint: 'What other plans say of the same part is shown beside it.' }),
    what: text({ label: 'Who does what?', expected: true }),
    owner: subjectOf('worker', { label: 'Who sees that it is done?', expected: true }),
    by: onDay({ label: 'By when?', expected: true }),
  },
  { section: 'The plan', label: 'What will be different', row: 'Goal' },
)

/** What every plan asks beside its goals. */
export const planFields = {
  goals,
  childViews: voice({ section: 'Whose plan it is', label: 'What does the child want?', hint: 'Their words, and how they were given.', expected: true }),
  familyViews: longText({ section: 'Whose plan it is', label: 'What do the parents want?', hint: 'And what each has agreed to.', expected: true }),
  ifNot: longText({ section: 'If it does not work', label: 'What happens if things do not get better, and by when?', hint: 'In words the family would recognise.', expected: true }),
  reviewOn: onDay({ section: 'If it does not work', label: 'When do you look at it again?', expected: true }),
} as const

/** The step that gives a plan to those it is about. */
export const planShared = step({
  title: 'Say who has the plan',
  happenedLabel: 'When was it given?',
  repeats: true,
  fields: {
    to: text({ label: 'Who was given it?', expected: true }),
    child: yesNo({ label: 'Was the child given it, in words for them?', expected: true }),
  },
  line: (b) => headed('The plan was given', joined([extract(b.to, 120), b.child === false && 'the child does not have it yet'])),
})
