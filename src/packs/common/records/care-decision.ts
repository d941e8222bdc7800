import { defineRecord, longText, oneOf, step, subjectOf, voice, yesNo } from '../../../records/index.ts'
import { legalStatus } from '../codes/legal-status.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** The decision that a child comes into care: why now, and what was tried. Who agreed is written with the law they are in care under. */
export const careDecision = defineRecord({
  id: 'care-decision',
  version: 1,
  title: 'Decision about coming into care',
  about: ['child'],
  answers: ['CA-2', 'HM-1'],
  icon: 'shield',
  intro: 'They will ask one day why they came into care. This is the page that answers.',
  steps: {
    decided: step({
      title: 'Decide about coming into care',
      happenedLabel: 'When was it decided?',
      opens: true,
      repeats: true,
      fields: {
        comesIn: yesNo({ section: 'The decision', label: 'Do they come into care?', expected: true }),
        planned: yesNo({ section: 'The decision', label: 'Was it planned?', hint: 'Planned means they knew, and knew where they would sleep.', expected: true }),
        whyNow: longText({ section: 'The decision', label: 'Why now?', hint: 'What happened. Blame nobody, and never the child.', expected: true }),
        tried: longText({ section: 'The decision', label: 'What was tried so that they could stay?', hint: 'Family and friends who were asked. What help came, and what never came.', expected: true }),
        law: oneOf(legalStatus, { section: 'The decision', label: 'Under which law?', expected: true }),
        decidedBy: subjectOf('worker', { section: 'The decision', label: 'Who decided?', expected: true }),
        childViews: voice({ section: 'The child', label: 'What does the child say?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(
          b.comesIn === false ? 'Decided not to come into care' : 'Decided about coming into care',
          joined([b.planned === false ? 'not planned' : b.planned && 'planned', b.law && small(label(legalStatus, b.law)), who(nameOf, b.decidedBy)]), extract(b.whyNow, 120),
        ),
        quoted(b.childViews, 100),
      ], '. '),
    }),
    ended: step({
      title: 'Close it',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'Why does it no longer stand?', expected: true }) },
      line: (b) => headed('Decision about care closed', extract(b.why)),
    }),
  },
})
