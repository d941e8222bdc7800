import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, onDay, oneOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { shortBreakKind } from '../codes/short-break-kind.ts'
import { shortBreakLaw } from '../codes/short-break-law.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

const days = (n: number | undefined): string | null => (n === undefined ? null : `${n} ${n === 1 ? 'day' : 'days'}`)

/** Regular time away from home for a disabled child, and a rest for those who care for them: agreed, each stay, reviewed, ended. */
export const shortBreak = defineRecord({
  id: 'short-break',
  version: 1,
  title: 'Short breaks',
  about: ['child'],
  answers: ['DC-1'],
  icon: 'star',
  intro: 'A break the child looks forward to. If they do not, that is the first thing to write.',
  steps: {
    agreed: step({
      title: 'Agree short breaks',
      happenedLabel: 'When was it agreed?',
      opens: true,
      fields: {
        kind: oneOf(shortBreakKind, { section: 'What and where', label: 'What kind of break?', expected: true }),
        home: subjectOf('home', { section: 'What and where', label: 'Which home do they stay in?' }),
        provider: text({ section: 'What and where', label: 'Who gives it?', hint: 'The club, family or agency.', expected: true }),
        law: oneOf(shortBreakLaw, {
          section: 'The arrangement', label: 'Under which law?',
          hint: 'It decides whether the child is in care while away, and what is then owed to them.', expected: true,
        }),
        longest: number({ section: 'The arrangement', label: 'How many days is the longest stay?', expected: true }),
        yearly: number({ section: 'The arrangement', label: 'How many days in a year?', expected: true }),
        visits: text({
          section: 'The arrangement', label: 'How often will the child be visited there?',
          hint: 'Agreed with those who look after them.', expected: true,
        }),
        childViews: voice({ section: 'The child and family', label: 'What does the child think of it?', expected: true }),
        careNeeds: longText({
          section: 'The child and family', label: 'What must whoever looks after them know?',
          hint: 'Medicine, food, sleep, fears, how they show pain or yes and no.', expected: true,
        }),
        familyViews: longText({ section: 'The child and family', label: 'What does the family need from it?', expected: true }),
      },
      line: (b) => joined([
        headed('Short breaks agreed', small(label(shortBreakKind, b.kind)), extract(b.provider, 60)), b.longest !== undefined && `Longest stay ${days(b.longest)}`,
        b.yearly !== undefined && `In a year ${days(b.yearly)}`, quoted(b.childViews, 100),
      ], '. '),
    }),
    stay: step({
      title: 'Write a stay',
      happenedLabel: 'When did it begin?',
      repeats: true,
      fields: {
        days: number({ label: 'How many days did it last?', hint: 'Every day the child was away, the first and the last too.', expected: true }),
        how: longText({ label: 'How was it for the child?', expected: true }),
        childWords: voice({ label: 'What did they say or show?' }),
      },
      line: (b) => joined([headed('Short break', days(b.days), extract(b.how, 140)), quoted(b.childWords, 100)], '. '),
    }),
    reviewed: step({
      title: 'Review the short breaks',
      happenedLabel: 'When was the review?',
      repeats: true,
      fields: {
        chair: subjectOf('worker', { label: 'Who led it?', expected: true }),
        childViews: voice({ label: 'What does the child want said?', hint: 'Their words, and who brought them.', expected: true }),
        found: longText({ label: 'Do the breaks help the child, and the family?', expected: true }),
        enough: yesNo({ label: 'Do they get what was agreed?', hint: 'Cancelled stays count as not.', expected: true }),
        decided: longText({ label: 'What changes?', expected: true }),
        nextOn: onDay({ label: 'When do you look again?', expected: true }),
      },
      line: (b) => joined([
        headed('Short breaks reviewed', extract(b.found, 140)), b.enough === false && 'The family does not get what was agreed', quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'limit-decided': step({
      title: 'Decide about going over the limit',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        decision: longText({ label: 'What happens now?', hint: 'Fewer days, or the full rules for children in care from here on.', expected: true }),
        why: longText({ label: 'Why did it go over?', expected: true }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
      },
      line: (b) => headed('Short breaks over the limit', extract(b.decision) ?? 'what was decided is not written'),
    }),
    ended: step({
      title: 'End the short breaks',
      happenedLabel: 'When did they end?',
      closes: true,
      fields: {
        why: longText({ label: 'Why did they end?', expected: true }),
        instead: longText({ label: 'What does the family have instead?', hint: 'If nothing: write the help that is needed too.', expected: true }),
      },
      line: (b) => headed('Short breaks ended', extract(b.why), b.instead && `Instead: ${extract(b.instead, 100)}`),
    }),
  },
})
