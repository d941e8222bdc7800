import { defineRecord, longText, oneOf, recordOf, step, yesNo } from '../../../records/index.ts'
import { howTold } from '../codes/index.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** What the person who was worried was told about their referral, or why they were not. */
export const referrerTold = defineRecord({
  id: 'referrer-told',
  version: 1,
  title: 'Outcome told to the referrer',
  about: ['child'],
  answers: ['FD-2'],
  icon: 'phone',
  intro: 'They took the trouble to tell us. Say what you can, without giving away more than they need.',
  steps: {
    told: step({
      title: 'Tell the referrer',
      happenedLabel: 'When were they told?',
      opens: true,
      fields: {
        referral: recordOf('referral', { label: 'Which referral?', expected: true }),
        what: longText({
          label: 'What were they told?', hint: 'What was decided, and what to do if they are worried again.', expected: true,
        }),
        how: oneOf(howTold, { label: 'How?' }),
        acknowledgedOnly: yesNo({
          label: 'Did you only say that it had arrived?', hint: 'Yes, if nothing was decided yet. The outcome is then still owed.',
        }),
        notToldBecause: longText({
          label: 'If they were not told, why not?', hint: 'For example: they gave no name, or telling them could put someone in danger.',
        }),
      },
      line: (b) => {
        if (b.notToldBecause && !b.what) return headed('Referrer not told', extract(b.notToldBecause))
        const told = b.acknowledgedOnly ? 'Referrer told it had arrived'
          : b.what ? 'Referrer told the outcome' : 'Referrer told, but not written what'
        return headed(joined([told, small(label(howTold, b.how))]), extract(b.what))
      },
    }),
  },
})
