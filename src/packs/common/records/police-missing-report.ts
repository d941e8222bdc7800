import { defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { policeRisk } from '../codes/police-risk.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** What the police have of a time a child was missing, as they recorded it. It stands beside our own record of it, and is never taken for that. */
export const policeMissingReport = defineRecord({
  id: 'police-missing-report',
  version: 1,
  title: 'Police missing report',
  about: ['child'],
  answers: ['MI-1'],
  icon: 'shield',
  holdsAddress: true,
  intro: 'Only what the police say. What we know ourselves goes in “Missing”, and why the two differ is written by itself.',
  steps: {
    reported: step({
      title: 'The police have them as missing',
      happenedLabel: 'When were they reported missing?',
      opens: true,
      fields: {
        reference: text({ label: 'Police reference', expected: true }),
        risk: oneOf(policeRisk, { label: 'How did the police grade it?', hint: 'Their word, whatever you think of it.' }),
        from: text({ label: 'Where from?', hint: 'The address or home they were missing from.' }),
        force: text({ label: 'Which police force?' }),
      },
      line: (b) => headed('Reported missing to the police', joined([
        b.reference && `reference ${extract(b.reference, 40)}`, b.risk && `graded ${small(label(policeRisk, b.risk))}`, b.from && `from ${extract(b.from, 80)}`,
      ])),
    }),
    found: step({
      title: 'The police have them as found',
      happenedLabel: 'When were they found?',
      closes: true,
      fields: { where: text({ label: 'Where were they found?', expected: true }) },
      line: (b) => headed('Found, the police say', extract(b.where, 100)),
    }),
  },
})
