import { defineRecord, files, longText, oneOf, recordOf, step, subjectOf, text, yesNo } from '../../../records/index.ts'
import { decided, extract, headed, joined, label, who } from '../words.ts'
import { contactOutcome, needLevel, referralSource } from '../codes/index.ts'

/** Somebody got in touch about a child. It waits for one decision: what happens now. */
export const contact = defineRecord({
  id: 'contact',
  version: 1,
  title: 'Someone is worried about a child',
  about: ['child'],
  answers: ['FD-1', 'FD-3', 'FD-5'],
  icon: 'phone',
  intro: 'If a child may be hurt today, ring the police first and write afterwards.',
  steps: {
    received: step({
      title: 'Write what they told us',
      happenedLabel: 'When did they get in touch?',
      opens: true,
      fields: {
        concern: longText({
          section: 'The worry', label: 'What are they worried about?', expected: true,
          hint: 'What they saw or heard, when, and how they know. Their words, not ours.',
        }),
        immediateRisk: yesNo({
          section: 'The worry', label: 'Could the child be hurt today?', hint: 'If yes, tell a manager now, before you finish this.',
          expected: true,
        }),
        files: files({ section: 'The worry', label: 'Letters, e-mails or photos that came with it' }),
        from: text({ section: 'Who rang', label: 'Who is it from?', hint: 'Name and how they know the child.', expected: true }),
        source: oneOf(referralSource, { section: 'Who rang', label: 'Where do they come from?' }),
        fromPhone: text({
          section: 'Who rang', label: 'How do we reach them?', hint: 'We owe them an answer about what we did.', expected: true,
        }),
        consentKnown: yesNo({ section: 'Who rang', label: 'Does the family know they got in touch?' }),
        worry: recordOf('concern', { section: 'Where it goes', label: 'Did it come from a worry told on our page?' }),
        team: subjectOf('team', { section: 'Where it goes', label: 'Which team has it?', expected: true }),
        outOfHours: yesNo({ section: 'Where it goes', label: 'Did it come out of hours?' }),
      },
      line: (b) => joined([
        headed('Someone was worried', extract(b.concern)),
        b.from ? `From ${extract(b.from, 80)}` : label(referralSource, b.source),
        b.immediateRisk && 'The child could be hurt that day',
      ], '. '),
    }),
    decided: step({
      title: 'Decide what happens',
      happenedLabel: 'When was it decided?',
      closes: true,
      fields: {
        outcome: oneOf(contactOutcome, { label: 'What happens now?', expected: true }),
        level: oneOf(needLevel, { label: 'Which level of need does it show?', hint: 'As the threshold document beside this form tells them apart.', expected: true }),
        why: longText({
          label: 'Why?', hint: 'What you knew, what you looked up, and what tipped it. Someone who disagrees should be able to follow.',
          expected: true,
        }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => decided('Contact', label(contactOutcome, b.outcome), who(nameOf, b.decidedBy), b.why),
    }),
  },
})
