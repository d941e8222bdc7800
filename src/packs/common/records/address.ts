import { defineRecord, longText, oneOf, step, text, yesNo } from '../../../records/index.ts'
import { addressType } from '../codes/index.ts'
import { headed, label, small } from '../words.ts'

/** Where a child or an adult lives or can be found. The chronology never shows the address itself. */
export const address = defineRecord({
  id: 'address',
  version: 1,
  title: 'Address',
  about: ['child', 'adult'],
  answers: ['HM-2', 'QA-5'],
  icon: 'home',
  holdsAddress: true,
  steps: {
    'moved-in': step({
      title: 'Add an address',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        lines: longText({ label: 'Address', hint: 'Leave the postcode for the next box.', expected: true }),
        postcode: text({ label: 'Postcode', expected: true }),
        type: oneOf(addressType, { label: 'What is this place to them?' }),
        confidential: yesNo({ label: 'Must anyone be kept from knowing it?', hint: 'If you are not sure, say yes, and ask your manager.' }),
      },
      line: (b) => headed('New address', small(label(addressType, b.type)), b.confidential && 'To be kept from some people'),
    }),
    'moved-out': step({
      title: 'They left this address',
      happenedLabel: 'When did they leave?',
      closes: true,
      fields: {},
      line: () => 'Left an address',
    }),
  },
})
