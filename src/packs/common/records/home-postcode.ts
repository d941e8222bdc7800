import { defineRecord, step, text } from '../../../records/index.ts'

/**
 * The postcode of a worker's own home, and nothing else of it. Kept for one use: to notice when somebody looks at the record
 * of a family living where they live. Restricted, so that no page shows it to anybody.
 */
export const homePostcode = defineRecord({
  id: 'home-postcode',
  version: 1,
  title: 'Where I live: postcode',
  about: ['worker'],
  answers: ['QA-2'],
  icon: 'home',
  intro: 'So that nobody has to ask you later why you opened a neighbour’s record. Nobody can read it here: Sightline only compares it.',
  sensitivity: 'restricted',
  steps: {
    given: step({
      title: 'Give the postcode of your home',
      happenedLabel: null,
      opens: true,
      repeats: true,
      fields: { postcode: text({ label: 'Postcode', hint: 'Of where you live. Give the new one when you move.', expected: true }) },
      line: () => 'Gave the postcode of their home',
    }),
  },
})
