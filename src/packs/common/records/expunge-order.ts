import { defineRecord, longText, number, oneOf, step, text } from '../../../records/index.ts'
import { headed } from '../words.ts'
import { expungeBasis } from '../codes/expunge-basis.ts'
import { label } from '../words.ts'

/** An order to clear what the record says of somebody, by two people on a legal basis. Stays when what it cleared is gone, so it names nobody and quotes nothing. */
export const expungeOrder = defineRecord({
  id: 'expunge-order',
  version: 1,
  title: 'Order to clear a record',
  about: ['child', 'adult'],
  answers: ['QA-5'],
  icon: 'shield',
  intro: 'What is cleared cannot be had back. The order itself stays for ever: write no names and nothing of what the record says.',
  steps: {
    asked: step({
      title: 'Ask for a record to be cleared',
      happenedLabel: null,
      opens: true,
      fields: {
        target: text({ label: 'Which record?', hint: 'Leave empty for everything about this person.' }),
        basis: oneOf(expungeBasis, { label: 'On what basis?', expected: true }),
        citation: longText({ label: 'Which law or order?', hint: 'As a lawyer would cite it. No names: this stays.', expected: true }),
      },
      line: (b) => headed(b.target ? 'Asked for one record to be cleared' : 'Asked for everything to be cleared', label(expungeBasis, b.basis)),
    }),
    decided: step({
      title: 'Decide that it is cleared',
      happenedLabel: null,
      fields: { why: longText({ label: 'Why?', hint: 'No names: this stays.', expected: true }) },
      line: () => 'A second person decided that it is cleared',
    }),
    refused: step({
      title: 'Decide that it stays',
      happenedLabel: null,
      closes: true,
      fields: { why: longText({ label: 'Why?', hint: 'No names: this stays.', expected: true }) },
      line: () => 'A second person decided that it stays',
    }),
    'carried-out': step({
      title: 'It was cleared',
      happenedLabel: null,
      closes: true,
      automatic: true,
      fields: { number: number({ label: 'Number of the order' }), cleared: number({ label: 'Facts cleared' }) },
      line: (b) => `Cleared by order ${b.number ?? 'without a number'}: ${b.cleared ?? 0} ${b.cleared === 1 ? 'fact' : 'facts'}`,
    }),
    stopped: step({
      title: 'It could not be cleared',
      happenedLabel: null,
      closes: true,
      automatic: true,
      fields: { why: longText({ label: 'Why?' }) },
      line: () => 'It could not be cleared, and stays',
    }),
  },
})
