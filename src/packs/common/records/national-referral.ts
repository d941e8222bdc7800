import { defineRecord, longText, onDay, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/** A child who may have been moved, kept or made to work by others is named to the national body that decides about slavery. */
export const nationalReferral = defineRecord({
  id: 'national-referral',
  version: 1,
  title: 'Referral about slavery or trafficking',
  about: ['child'],
  answers: ['EX-1'],
  icon: 'out',
  intro: 'A child need not agree, and need not have crossed a border. Keep them safe first.',
  steps: {
    made: step({
      title: 'Say that the referral was made',
      happenedLabel: 'When was it sent?',
      opens: true,
      fields: {
        by: subjectOf('worker', { label: 'Who sent it?', expected: true }),
        byName: text({ label: 'Their name and agency, if they do not work here' }),
        reference: text({ label: 'Reference' , expected: true }),
        why: longText({ label: 'What made you think so?', expected: true }),
        childTold: yesNo({ label: 'Does the child know, in words for them?', expected: true }),
        childWords: voice({ label: 'What did they say?' }),
      },
      line: (b, nameOf) => joined([
        headed('Referred as perhaps trafficked', joined([who(nameOf, b.by, b.byName), b.reference && `reference ${extract(b.reference, 40)}`])),
        extract(b.why), b.childTold === false && 'The child does not know yet',
      ], '. '),
    }),
    answered: step({
      title: 'Write what they decided',
      happenedLabel: 'When did they decide?',
      repeats: true,
      fields: {
        what: longText({ label: 'What was decided, and why?', expected: true }),
        nextBy: onDay({ label: 'When is the next decision due?' }),
        childTold: yesNo({ label: 'Was the child told?', expected: true }),
      },
      line: (b) => joined([headed('Decided about the referral', extract(b.what)), b.childTold === false && 'The child was not told yet'], '. '),
    }),
  },
})
