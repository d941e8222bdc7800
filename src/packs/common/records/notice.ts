import { defineRecord, longText, number, step, subjectOf, text } from '../../../records/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/** Proof that somebody was told of something still owed, and what they said they would do. Kept as facts, so no rebuild erases it. */
export const notice = defineRecord({
  id: 'notice',
  version: 1,
  title: 'Someone was told',
  about: ['child', 'adult', 'home', 'household', 'worker', 'team', 'agency', 'authority'],
  answers: ['QA-4', 'EX-2'],
  icon: 'flag',
  steps: {
    sent: step({
      title: 'Told',
      happenedLabel: null,
      opens: true,
      automatic: true,
      fields: {
        duty: text({ label: 'What is owed' }),
        key: text({ label: 'For which record' }),
        level: number({ label: 'How far up it has gone', hint: '0 is the first person after the owner.' }),
        role: text({ label: 'Told as' }),
        to: subjectOf('worker', { label: 'Who was told' }),
        routedPast: longText({
          label: 'Who was passed over, and why', hint: 'Reads after “because”: the team manager is away until Fri 27 Nov.',
        }),
        why: longText({ label: 'Why they were told' }),
      },
      line: (b, nameOf) => {
        const role = b.role && `the ${b.role.replaceAll('-', ' ')}`
        const told = joined([who(nameOf, b.to), role]) || 'someone, who is not written'
        return joined([joined([`Told ${told}`, b.routedPast && `because ${extract(b.routedPast)}`]), extract(b.why)], '. ')
      },
    }),
    acknowledged: step({
      title: 'Say what you will do',
      happenedLabel: null,
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who read it?' }),
        words: longText({
          label: 'What are you doing about it?', hint: 'It stays here until it is put right. “Noted” helps nobody.', expected: true,
        }),
      },
      line: (b, nameOf) =>
        headed(b.by ? `${who(nameOf, b.by)} read it` : 'Read', extract(b.words) ?? 'said nothing about what they would do'),
    }),
  },
})
