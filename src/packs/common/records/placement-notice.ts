import { defineRecord, longText, oneOf, recordOf, rows, someOf, step, text, yesNo } from '../../../records/index.ts'
import { toldOfPlacement } from '../codes/told-of-placement.ts'
import { extract, headed, joined, label, small } from '../words.ts'

const withheld = rows(
  {
    who: oneOf(toldOfPlacement, { label: 'Who is not told?', expected: true }),
    why: text({ label: 'What harm could it do the child?', expected: true }),
  },
  { section: 'Not told', label: 'Who is not told, and why', row: 'Person not told' },
)

/** Written notice of where a child in care will live, or that they have left: to whom it went, and whom it was kept from. */
export const placementNotice = defineRecord({
  id: 'placement-notice',
  version: 1,
  title: 'Notice of where they live',
  about: ['child'],
  answers: ['CA-5', 'CA-2'],
  icon: 'out',
  intro: 'Read who may not know the address before you send it.',
  steps: {
    sent: step({
      title: 'Say who was told of the home',
      happenedLabel: 'When did it go out?',
      opens: true,
      repeats: true,
      fields: {
        placement: recordOf('placement', { section: 'Which home', label: 'Which move is it about?', expected: true }),
        to: someOf(toldOfPlacement, { section: 'Told', label: 'Who was told in writing?', expected: true }),
        carePlan: yesNo({
          section: 'Told', label: 'If the council of the area was told: with what the child needs, why this home, and the care plan?',
        }),
        withheld,
      },
      line: (b) => headed('Told of the home', told(b.to), kept(b.withheld)),
    }),
    'ending-sent': step({
      title: 'Say who was told that they left',
      happenedLabel: 'When did it go out?',
      opens: true,
      repeats: true,
      fields: {
        placement: recordOf('placement', { section: 'Which home', label: 'Which home did they leave?', expected: true }),
        atRisk: yesNo({
          section: 'Why so soon', label: 'Did they leave at once because the child, or somebody else, would have come to serious harm?',
          hint: 'Only then may it end before a review.',
        }),
        riskWhy: longText({ section: 'Why so soon', label: 'What was the danger?', onlyWhen: { field: 'atRisk', is: true }, expected: true }),
        to: someOf(toldOfPlacement, { section: 'Told', label: 'Who was told in writing?', expected: true }),
        withheld,
      },
      line: (b) => headed('Told that they left the home', told(b.to), kept(b.withheld), b.atRisk && `At once, because ${extract(b.riskWhy) ?? 'of danger'}`),
    }),
  },
})

const told = (to: readonly string[] | undefined): string | null => to?.length ? to.map((c) => small(label(toldOfPlacement, c))).join(', ') : null
const kept = (rowsOf: readonly { readonly who?: string }[] | undefined): string | null => {
  const who = (rowsOf ?? []).flatMap((r) => small(label(toldOfPlacement, r.who)) ?? [])
  return who.length ? joined([`Not told: ${who.join(', ')}`]) : null
}
