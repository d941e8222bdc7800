import { defineRecord, longText, oneOf, recordOf, someOf, step, subjectOf, yesNo } from '../../../records/index.ts'
import { toldOfHome, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/**
 * What somebody outside a home decided about a worry that a child, or anybody, has about it. Nobody with a post in the home can open
 * it: see the rule of the same name in `access`.
 */
export const homeWorry = defineRecord({
  id: 'home-worry',
  version: 1,
  title: 'Worry about where a child lives',
  about: ['child'],
  answers: ['MI-7'],
  icon: 'shield',
  intro: 'Nobody who works in the home can open this. It is decided by somebody who has no part in running it.',
  steps: {
    decided: step({
      title: 'Decide about a worry about the home',
      happenedLabel: 'When was it decided?',
      opens: true,
      repeats: true,
      fields: {
        interview: recordOf('return-interview', { section: 'The worry', label: 'In which interview was it said?', expected: true }),
        home: subjectOf('home', { section: 'The worry', label: 'Which home is it about?', hint: 'Leave empty if it is where they lived then.' }),
        safeThere: oneOf(yesNoNotSure, { section: 'The worry', label: 'Is the child safe there tonight?', expected: true }),
        decision: longText({ section: 'What happens', label: 'What was decided?', hint: 'Who does what, by when, and who checks that the child pays no price for saying it.', expected: true }),
        told: someOf(toldOfHome, { section: 'What happens', label: 'Who outside the home was told?', expected: true }),
        childTold: yesNo({ section: 'What happens', label: 'Does the child know what happens next?', expected: true }),
        by: subjectOf('worker', { section: 'What happens', label: 'Who decided?', hint: 'Not somebody who works in the home, or manages it.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.by ? `${who(nameOf, b.by)} decided about a worry about the home` : 'A worry about the home was looked at', extract(b.decision)),
        b.told?.length ? `Told: ${b.told.map((c) => small(label(toldOfHome, c))).join(', ')}` : null,
        b.childTold === false && 'The child does not know yet',
      ], '. '),
    }),
    closed: step({
      title: 'The worry is settled',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'How do we know, and what does the child say?', expected: true }) },
      line: (b) => headed('A worry about the home is settled', extract(b.why)),
    }),
  },
})
