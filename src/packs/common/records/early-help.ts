import { sayDay } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { earlyHelpClosure, need, referralSource } from '../codes/index.ts'
import { noAnswerYet } from '../families/agreement.ts'
import { planFields } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

const lead = {
  lead: subjectOf('worker', { section: 'Who leads', label: 'Who leads for this family?', hint: 'One person the family can ring.', expected: true }),
  leadName: text({ section: 'Who leads', label: 'Their name, if they do not work here', hint: 'And their job, school or service.' }),
} as const

/** Early help for a child and family who agree to it: asked for, taken on by somebody named, planned, and closed. */
export const earlyHelp = defineRecord({
  id: 'early-help',
  version: 1,
  title: 'Early help',
  about: ['child'],
  answers: ['EH-1', 'EH-2', 'EH-3'],
  icon: 'hand',
  intro: 'Early help is the family’s choice. It works best when they say what help would be.',
  steps: {
    asked: step({
      title: 'Ask for early help',
      happenedLabel: 'When was it asked for?',
      opens: true,
      fields: {
        why: longText({ section: 'What is hard', label: 'What is hard for the child and family?', expected: true }),
        wanted: longText({ section: 'What is hard', label: 'What help do they want?', hint: 'In their words.', expected: true }),
        from: text({ section: 'Who asks', label: 'Who is asking?', expected: true }),
        source: oneOf(referralSource, { section: 'Who asks', label: 'Where do they come from?' }),
        familyKnows: yesNo({ section: 'Who asks', label: 'Does the family know and want it?', expected: true }),
        contact: recordOf('contact', { section: 'Who asks', label: 'Which contact did it come from?' }),
        team: subjectOf('team', { section: 'Where it goes', label: 'Which team has it?', expected: true }),
      },
      line: (b) => joined([headed('Early help asked for', extract(b.why) ?? extract(b.wanted)), b.from && `By ${extract(b.from, 80)}`], '. '),
    }),
    opened: step({
      title: 'Start early help',
      happenedLabel: 'When was it taken on?',
      opens: true,
      fields: {
        ...lead,
        team: subjectOf('team', { section: 'Who leads', label: 'Which team?', expected: true }),
        agencies: text({ section: 'Who leads', label: 'Who else helps?', hint: 'School, health visitor, a group.' }),
        consent: recordOf('consent', { section: 'Their agreement', label: 'Where is their agreement written?', expected: true }),
        need: oneOf(need, { section: 'What for', label: 'Main reason' }),
        what: longText({ section: 'What for', label: 'What will help look like?', expected: true }),
        childWords: voice({ section: 'What for', label: 'What does the child want to be different?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Early help started', joined([who(nameOf, b.lead, b.leadName) ?? 'nobody named to lead it', extract(b.what, 120)], '. ')),
        quoted(b.childWords, 100),
      ], '. '),
    }),
    'lead-changed': step({
      title: 'Say who leads now',
      happenedLabel: 'From when?',
      repeats: true,
      fields: {
        ...lead,
        why: longText({ section: 'Why', label: 'Why did it change?', expected: true }),
        familyTold: yesNo({ section: 'Why', label: 'Have the child and family met the new person?', expected: true }),
      },
      line: (b, nameOf) => headed('Early help is led by', who(nameOf, b.lead, b.leadName) ?? 'nobody named', extract(b.why, 120)),
    }),
    planned: step({
      title: 'Write the plan',
      happenedLabel: 'When was it agreed?',
      repeats: true,
      fields: planFields,
      line: (b) => joined([
        headed('Early help plan agreed', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : 'no goals written'),
        quoted(b.childViews, 120), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    'kept-open': step({
      title: 'Decide to go on',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        changed: longText({ label: 'What has changed for the child so far?', expected: true }),
        rightLevel: yesNo({ label: 'Is early help still enough?', hint: 'If no, ask for a step up today.', expected: true }),
        why: longText({ label: 'Why go on, and what will be done differently?', expected: true }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Early help goes on', joined([b.by && `decided by ${who(nameOf, b.by)}`, extract(b.why)], '. ')),
        b.rightLevel === false && 'Early help is not enough',
      ], '. '),
    }),
    closed: step({
      title: 'End early help',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        reason: oneOf(earlyHelpClosure, { label: 'Why does it end?', expected: true }),
        better: longText({ label: 'What is better for the child, and what is not?', expected: true }),
        turnTo: longText({ label: 'Who can they turn to?', hint: 'A name and a number, for the child too.', expected: true }),
        childWords: voice({ label: 'What does the child say about it ending?' }),
      },
      refuses: (body, record, about) => body.reason === 'CONSENT' ? thresholdFirst(record, about) : [],
      line: (b) => joined([headed('Early help ended', small(label(earlyHelpClosure, b.reason)), extract(b.better)), quoted(b.childWords, 100)], '. '),
    }),
  },
})

/** A family may say no. The child is looked at first: somebody has decided whether the threshold for a referral is met. */
function thresholdFirst(record: Living | null, about: Timeline): readonly Problem[] {
  const missing = noAnswerYet(about, record?.steps[0]?.happened ?? null)
  return missing === null ? [] : [{ code: 'early-help/threshold-not-decided', field: 'reason', says: missing }]
}
