import { defineRecord, longText, onDay, oneOf, step } from '../../../records/index.ts'
import { headed, label } from '../words.ts'
import { holdReason } from '../codes/hold-reason.ts'

/** Nothing about this person may be cleared, whatever time has run out, until it is lifted. */
export const legalHold = defineRecord({
  id: 'legal-hold',
  version: 1,
  title: 'Legal hold',
  about: ['child', 'adult'],
  answers: ['QA-5'],
  icon: 'shield',
  intro: 'While it lasts nothing about this person is cleared, by anybody.',
  steps: {
    placed: step({
      title: 'Place a legal hold',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        reason: oneOf(holdReason, { label: 'What is it for?', expected: true }),
        why: longText({ label: 'Say more', hint: 'The inquiry or claim, its reference, and who to ask.', expected: true }),
        lookAgain: onDay({ label: 'When should somebody look whether it is still needed?' }),
      },
      line: (b) => headed('Legal hold placed', label(holdReason, b.reason)),
    }),
    lifted: step({
      title: 'Lift the hold',
      happenedLabel: 'From when?',
      closes: true,
      fields: { why: longText({ label: 'Why is it no longer needed?', expected: true }) },
      line: () => 'Legal hold lifted',
    }),
  },
})
