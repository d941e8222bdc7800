import { defineRecord, oneOf, step, text } from '../../../records/index.ts'
import { extract, headed, label, small } from '../words.ts'
import { careEnd, legalStatus, need } from '../codes/index.ts'

/** A time in which the authority looks after a child. */
export const careEpisode = defineRecord({
  id: 'care-episode',
  version: 1,
  title: 'In care',
  about: ['child'],
  answers: ['CA-1', 'CA-2', 'CA-9'],
  icon: 'shield',
  intro: 'Write why in words the child could read one day.',
  steps: {
    started: step({
      title: 'Start of being in care',
      happenedLabel: 'When did care start?',
      opens: true,
      fields: {
        legalStatus: oneOf(legalStatus, { label: 'Under which law?', expected: true }),
        need: oneOf(need, { label: 'What is the main reason?', hint: 'As they came into care. It stays the same until care ends, and the yearly return asks for it.' }),
        reason: text({
          label: 'Why are they in care?', hint: 'What happened, and what we hoped would be better. Blame nobody.', expected: true,
        }),
      },
      line: (b) => headed('Came into care', small(label(legalStatus, b.legalStatus)), extract(b.reason)),
    }),
    ended: step({
      title: 'End of being in care',
      happenedLabel: 'When did care end?',
      closes: true,
      fields: { reason: oneOf(careEnd, { label: 'Why did it end?', expected: true }) },
      line: (b) => headed('Left care', small(label(careEnd, b.reason))),
    }),
  },
})
