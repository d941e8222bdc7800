import { defineRecord, step, yesNo } from '../../../records/index.ts'
import { headed, joined } from '../words.ts'

/** How a child in care was looked after in their health over a year, as somebody confirms it each 31 March. */
export const yearlyHealth = defineRecord({
  id: 'yearly-health',
  version: 1,
  title: 'Health over the year',
  about: ['child'],
  answers: ['HE-1', 'QA-5'],
  icon: 'health',
  intro: 'Answer what you know. Leave out what nobody has told you: a gap is better than a guess.',
  steps: {
    confirmed: step({
      title: 'Confirm the year',
      happenedLabel: 'For the year up to which day?',
      opens: true,
      fields: {
        assessed: yesNo({ section: 'Health', label: 'Was their health assessment done?', expected: true }),
        teeth: yesNo({ section: 'Health', label: 'Did a dentist look at their teeth?', expected: true }),
        immunised: yesNo({ section: 'Health', label: 'Have they had the vaccinations for their age?', expected: true }),
        development: yesNo({ section: 'Health', label: 'Were the checks of how they grow and learn done?', hint: 'Only for a child under five on that day.' }),
        substances: yesNo({ section: 'Drugs, alcohol and solvents', label: 'Did these become a problem in their life?', expected: true }),
        helped: yesNo({ section: 'Drugs, alcohol and solvents', label: 'Did they get help with it?', onlyWhen: { field: 'substances', is: true } }),
        offered: yesNo({ section: 'Drugs, alcohol and solvents', label: 'Was help offered that they did not take?', onlyWhen: { field: 'helped', is: false } }),
        convicted: yesNo({ section: 'Law', label: 'Did a court convict them, or the police caution them?', hint: 'Only for a child who was ten or older on that day. Also a youth caution or a conditional one.' }),
      },
      line: (b) => headed('Health over the year confirmed', joined([
        said(b.assessed, 'assessed', 'not assessed'), said(b.teeth, 'seen by a dentist', 'no dentist'), said(b.immunised, 'vaccinated', 'vaccinations missing'),
        said(b.development, 'development checked', 'development not checked'),
        b.substances ? joined(['drugs, alcohol or solvents a problem', said(b.helped, 'helped', said(b.offered, 'help offered', 'no help offered') ?? 'not helped')]) : null,
      ])),
    }),
  },
})

const said = (answer: boolean | undefined, yes: string, no: string): string | null => (answer === undefined ? null : answer ? yes : no)
