import { defineRecord, longText, number, oneOf, step, text } from '../../../records/index.ts'
import { limitUnit } from '../codes/limit-unit.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** The longest a limit may be, in whatever it is counted in: what is longer is a slip of the hand. */
export const longestLimit = 999

/**
 * A limit the authority chose for itself, where no law gives a number. A later choice for the same rule is a record of its own
 * and takes this one's place from its first day, so that what arose before is still read by what was promised then.
 */
export const standard = defineRecord({
  id: 'standard',
  version: 1,
  title: 'A limit we chose',
  about: ['authority'],
  answers: ['LG-1'],
  icon: 'later',
  intro: 'Only where no law gives the number. It is shown as our choice, with why, wherever it is used.',
  steps: {
    chosen: step({
      title: 'Choose a limit',
      happenedLabel: 'From which day?',
      opens: true,
      fields: {
        rule: text({ section: 'The limit', label: 'Which rule?', hint: 'As the page of the rule names it.', expected: true }),
        howMany: number({ section: 'The limit', label: 'How many?', hint: `A whole number from 1 to ${longestLimit}.`, expected: true }),
        unit: oneOf(limitUnit, { section: 'The limit', label: 'Of what?', expected: true }),
        why: longText({ section: 'Why', label: 'Why this?', hint: 'Everybody reads this where the limit is used. Name nobody.', expected: true }),
        decidedBy: text({ section: 'Why', label: 'Who decided it?', hint: 'A meeting or a post, for example: children’s leadership team, 12 November.', expected: true }),
      },
      refuses: (b) => (b.howMany === undefined || isLength(b.howMany) ? [] : [{
        code: 'not-a-length', field: 'howMany', says: `A limit is a whole number from 1 to ${longestLimit}, so that nobody has to guess. Give one, or count in something longer.`,
      }]),
      line: (b) => headed('Limit chosen', joined([joined([b.howMany?.toString(), small(label(limitUnit, b.unit))], ' '), b.rule && `for the rule ${extract(b.rule, 80)}`]), extract(b.why)),
    }),
    ended: step({
      title: 'Give the limit up',
      happenedLabel: 'From which day does it no longer hold?',
      closes: true,
      fields: { why: longText({ label: 'Why?', hint: 'From that day the rule keeps the number it comes with.', expected: true }) },
      line: (b) => headed('Limit given up', extract(b.why)),
    }),
  },
})

/** Whether a number can be a limit. */
export const isLength = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= longestLimit
