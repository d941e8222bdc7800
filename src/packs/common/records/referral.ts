import { defineRecord, files, longText, oneOf, recordOf, step, subjectOf, text, yesNo } from '../../../records/index.ts'
import { decided, extract, headed, joined, label, small, who } from '../words.ts'
import { closureReason, need, needLevel, referralOutcome, referralSource } from '../codes/index.ts'

/** A request for help that the authority must decide about; then the time in which the child is in need, until it is closed. */
export const referral = defineRecord({
  id: 'referral',
  version: 1,
  title: 'Referral',
  about: ['child'],
  answers: ['FD-2', 'FD-3', 'AS-2'],
  icon: 'in',
  intro: 'Read what is already known before you decide. The answer is often in an older record.',
  steps: {
    received: step({
      title: 'Write the referral',
      happenedLabel: 'When did it arrive?',
      opens: true,
      fields: {
        reason: longText({
          section: 'The worry', label: 'What is the worry, and what help is asked for?', expected: true,
          hint: 'What is happening to the child, how often, since when.',
        }),
        need: oneOf(need, { section: 'The worry', label: 'Main reason' }),
        historyRead: yesNo({ section: 'The worry', label: 'Have you read their earlier records?', expected: true }),
        files: files({ section: 'The worry', label: 'Forms, letters or photos that came with it' }),
        contact: recordOf('contact', { section: 'Who sent it', label: 'Which contact did it come from?' }),
        from: text({ section: 'Who sent it', label: 'Who is it from?', hint: 'Name and job.', expected: true }),
        source: oneOf(referralSource, { section: 'Who sent it', label: 'Where do they come from?' }),
        fromPhone: text({ section: 'Who sent it', label: 'How do we reach them?', hint: 'We owe them the outcome.', expected: true }),
        team: subjectOf('team', { section: 'Where it goes', label: 'Which team has it?', expected: true }),
        worker: subjectOf('worker', { section: 'Where it goes', label: 'Who looks at it?' }),
      },
      line: (b) => joined([headed('Referred', extract(b.reason) ?? label(need, b.need)), b.from && `From ${extract(b.from, 80)}`], '. '),
    }),
    decided: step({
      title: 'Decide about the referral',
      happenedLabel: 'When was it decided?',
      fields: {
        outcome: oneOf(referralOutcome, { label: 'What happens now?', expected: true }),
        level: oneOf(needLevel, { label: 'Which level of need does it show?', hint: 'As the threshold document beside this form tells them apart.', expected: true }),
        why: longText({
          label: 'Why?', hint: 'Say what you weighed, what was known before, and what the child’s days are like.', expected: true,
        }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => decided('Referral', label(referralOutcome, b.outcome), who(nameOf, b.decidedBy), b.why),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When did help end?',
      closes: true,
      fields: {
        reason: oneOf(closureReason, { label: 'Why is it closed?', expected: true }),
        why: longText({ label: 'What is better for the child now?', hint: 'And who they can turn to if it is not.', expected: true }),
      },
      line: (b) => headed('Referral closed', small(label(closureReason, b.reason)), extract(b.why)),
    }),
  },
})
