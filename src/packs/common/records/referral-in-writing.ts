import { defineRecord, longText, recordOf, step, text, yesNo } from '../../../records/index.ts'
import { extract, headed, joined } from '../words.ts'

/** A professional referred by phone because it could not wait. What they said is followed by what they write. */
export const referralInWriting = defineRecord({
  id: 'referral-in-writing',
  version: 1,
  title: 'Referral by phone, then in writing',
  about: ['child'],
  answers: ['FD-3'],
  icon: 'phone',
  intro: 'Act on the call. The paper is so that nobody has to remember it.',
  steps: {
    phoned: step({
      title: 'Write that it came by phone',
      happenedLabel: 'When did they ring?',
      opens: true,
      fields: {
        referral: recordOf('referral', { label: 'Which referral?', expected: true }),
        by: text({ label: 'Who rang?', hint: 'Name, job and number.', expected: true }),
        askedToWrite: yesNo({ label: 'Did you ask them to write, and say where to?', expected: true }),
      },
      line: (b) => joined([headed('Referred by phone', b.by && `by ${extract(b.by, 80)}`), b.askedToWrite === false && 'They were not asked to write'], '. '),
    }),
    arrived: step({
      title: 'Say that the writing came',
      happenedLabel: 'When did it come?',
      closes: true,
      fields: {
        from: text({ label: 'From whom?', expected: true }),
        differs: longText({ label: 'What does it say that the call did not, or the other way round?', expected: true }),
      },
      line: (b) => headed('The phone referral came in writing', b.from && `from ${extract(b.from, 80)}`, extract(b.differs)),
    }),
  },
})
