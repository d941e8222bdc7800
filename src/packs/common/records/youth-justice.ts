import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, someOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { atTheMeeting, restorativeAnswer, restorativeKind, youthJusticeEnd, youthJusticeOrder } from '../codes/index.ts'
import { planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

const worker = {
  worker: subjectOf('worker', { section: 'Who', label: 'Which youth justice worker?', expected: true }),
  workerName: text({ section: 'Who', label: 'Their name and phone, if they do not work here' }),
} as const

/** A child and youth justice: what it rests on, the plan made with them, how it fits their other plans, and how things were put right. */
export const youthJustice = defineRecord({
  id: 'youth-justice',
  version: 1,
  title: 'Youth justice',
  about: ['child'],
  answers: ['YJ-1', 'YJ-2'],
  icon: 'law',
  intro: 'They are a child first. Write what happened and what will help; leave out words that stay with them for life.',
  steps: {
    began: step({
      title: 'Youth justice begins',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        rests: oneOf(youthJusticeOrder, { section: 'What it rests on', label: 'What does it rest on?', expected: true }),
        court: text({ section: 'What it rests on', label: 'Which court or police force?' }),
        asks: longText({ section: 'What it rests on', label: 'What does it ask of them?', hint: 'How often, where, until when. In words they would use.', expected: true }),
        until: onDay({ section: 'What it rests on', label: 'On which day does it end?' }),
        what: longText({ section: 'What happened', label: 'What happened?', hint: 'Also what was happening to them at the time, and whether somebody used them.', expected: true }),
        childWords: voice({ section: 'What happened', label: 'What does the child say about it?', expected: true }),
        ...worker,
      },
      line: (b, nameOf) => joined([
        headed('Youth justice begins', small(label(youthJusticeOrder, b.rests)), who(nameOf, b.worker, b.workerName)), b.until && `Until ${sayDay(b.until)}`, quoted(b.childWords, 100),
      ], '. '),
    }),
    planned: step({
      title: 'Write the youth justice plan',
      happenedLabel: 'When was it agreed?',
      repeats: true,
      fields: planFields,
      line: (b) => joined([
        headed('Youth justice plan', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : 'no goals written'),
        quoted(b.childViews, 100), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    shared: planShared,
    joined: step({
      title: 'Make one plan with the others',
      happenedLabel: 'When did you agree on it?',
      repeats: true,
      fields: {
        lead: subjectOf('worker', { section: 'Who leads', label: 'Who leads the one plan?', expected: true }),
        leadName: text({ section: 'Who leads', label: 'Their name, if they do not work here' }),
        with: longText({ section: 'The plans', label: 'Which plans were put together, and with whom?', hint: 'The child’s page of plans shows them side by side.', expected: true }),
        differences: longText({ section: 'The plans', label: 'Where did they ask different things of the child, and what was settled?', hint: 'Two places at one time, or two people saying different things. If nothing, say so.', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child say about it?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('One plan with the others', joined([who(nameOf, b.lead, b.leadName) ?? 'nobody named to lead it', extract(b.with, 100)], '. ')),
        b.differences && `Settled: ${extract(b.differences, 100)}`, quoted(b.childWords, 80),
      ], '. '),
    }),
    'at-meeting': step({
      title: 'Say how youth justice was part of a meeting',
      happenedLabel: 'When was the meeting?',
      repeats: true,
      fields: {
        how: oneOf(atTheMeeting, { label: 'How was youth justice part of it?', expected: true }),
        by: text({ label: 'Who came, or wrote the report?' }),
        brought: longText({ label: 'What did they bring that nobody else knew?' }),
      },
      line: (b) => headed('Youth justice at the meeting', joined([small(label(atTheMeeting, b.how)), extract(b.by, 60)]), extract(b.brought, 120)),
    }),
    offered: step({
      title: 'Offer a way to put things right',
      happenedLabel: 'When was it offered?',
      repeats: true,
      fields: {
        ways: someOf(restorativeKind, { section: 'The offer', label: 'What was offered?', expected: true }),
        harmed: longText({ section: 'The offer', label: 'Who was harmed, and what do they want?', hint: 'Without their name. If nobody has asked them, say so.', expected: true }),
        safe: yesNo({ section: 'The offer', label: 'Is it safe for both of them?', expected: true }),
        why: longText({ section: 'The offer', label: 'If nothing was offered, why not?' }),
        childWords: voice({ section: 'The child', label: 'What does the child say to it?', expected: true }),
      },
      line: (b) => joined([
        headed(b.ways?.length ? 'A way to put things right was offered' : 'No way to put things right was offered', joined((b.ways ?? []).map((w) => small(label(restorativeKind, w)))), extract(b.why, 100)),
        b.safe === false && 'It is not safe for both', quoted(b.childWords, 100),
      ], '. '),
    }),
    'put-right': step({
      title: 'Say what came of it',
      happenedLabel: 'When was that?',
      repeats: true,
      fields: {
        way: oneOf(restorativeKind, { label: 'Which way was it?', expected: true }),
        answer: oneOf(restorativeAnswer, { label: 'What came of it?', expected: true }),
        what: longText({ label: 'What is different between them now?', expected: true }),
        harmedWords: longText({ label: 'What does whoever was harmed say?', hint: 'Without their name.' }),
        childWords: voice({ label: 'What does the child say?', expected: true }),
      },
      line: (b) => joined([headed('Putting things right', small(label(restorativeKind, b.way)), small(label(restorativeAnswer, b.answer)), extract(b.what, 120)), quoted(b.childWords, 100)], '. '),
    }),
    reviewed: step({
      title: 'Look at the plan again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What does the child say about how it goes?', expected: true }),
        found: longText({ label: 'What is better in their life, and what is not?', expected: true }),
        changes: longText({ label: 'What changes in the plan, and does it still fit the others?', expected: true }),
        nextOn: onDay({ label: 'When do you look again?', expected: true }),
      },
      line: (b) => joined([headed('Youth justice plan looked at again', extract(b.found, 140)), quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`], '. '),
    }),
    'worker-changed': step({
      title: 'Say who the worker is now',
      happenedLabel: 'From when?',
      repeats: true,
      fields: { ...worker, why: longText({ section: 'Why', label: 'Why did it change, and was the child told?', expected: true }) },
      line: (b, nameOf) => headed('Youth justice worker', who(nameOf, b.worker, b.workerName) ?? 'nobody named', extract(b.why, 120)),
    }),
    ended: step({
      title: 'Youth justice ends',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        outcome: oneOf(youthJusticeEnd, { label: 'How did it end?', expected: true }),
        better: longText({ label: 'What is better in their life, and who can they turn to?', expected: true }),
        childWords: voice({ label: 'What does the child say about it?' }),
      },
      line: (b) => joined([headed('Youth justice ends', small(label(youthJusticeEnd, b.outcome)), extract(b.better)), quoted(b.childWords, 100)], '. '),
    }),
  },
})
