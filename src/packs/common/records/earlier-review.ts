import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, subjectOf, voice, yesNo, type Problem } from '../../../records/index.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'

/** A child keeps going missing, and the reviewing officer says whether their review waits for its turn: yes and by when, or no and why. */
export const earlierReview = defineRecord({
  id: 'earlier-review',
  version: 1,
  title: 'Does the review come sooner?',
  about: ['child'],
  answers: ['MI-4'],
  icon: 'people',
  intro: 'For the reviewing officer. Yes or no, and it stays on the record either way.',
  steps: {
    answered: step({
      title: 'Say whether the review comes sooner',
      happenedLabel: 'When did you decide?',
      opens: true,
      closes: true,
      fields: {
        sooner: yesNo({ section: 'The answer', label: 'Does the review come sooner?', expected: true }),
        heldBy: onDay({ section: 'The answer', label: 'By which day is it held?', onlyWhen: { field: 'sooner', is: true }, expected: true }),
        why: longText({ section: 'The answer', label: 'Why?', hint: 'What you know of the times missing, and what would have to change for the child.', expected: true }),
        childViews: voice({ section: 'The child', label: 'What does the child say?', hint: 'Do they want a review? Who should be there?', expected: true }),
        by: subjectOf('worker', { section: 'The child', label: 'Which reviewing officer?', expected: true }),
      },
      refuses: (body) => halfAnswered(body),
      line: (b, nameOf) => joined([
        headed(
          b.sooner === undefined ? 'Whether the review comes sooner was asked'
            : b.sooner ? joined(['The review comes sooner', b.heldBy && `held by ${sayDay(b.heldBy)}`]) : 'The review waits for its turn',
          extract(b.why),
        ),
        b.by && `Decided by ${who(nameOf, b.by)}`, quoted(b.childViews, 100),
      ], '. '),
    }),
  },
})

/** A yes that names no day moves nothing, and a no without a reason is no answer. */
function halfAnswered({ sooner, heldBy, why }: { readonly sooner?: boolean; readonly heldBy?: string; readonly why?: string }): readonly Problem[] {
  if (sooner === true && !heldBy) {
    return [{ code: 'earlier-review/no-day', field: 'heldBy', says: 'A review that comes sooner needs a day. Write the day by which it is held; it can be changed later.' }]
  }
  return sooner === false && !why?.trim()
    ? [{ code: 'earlier-review/no-why', field: 'why', says: 'Say why it can wait. Whoever reads this after the next time missing must be able to understand it.' }] : []
}
