import { sayDay } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, rows, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { agencyKind, earlyHelpClosure, need, referralSource, yesNoNotSure } from '../codes/index.ts'
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
    team: step({
      title: 'Say who is in the team',
      happenedLabel: 'From when?',
      repeats: true,
      fields: {
        members: rows(
          {
            worker: subjectOf('worker', { label: 'Who?', hint: 'Somebody at a school or agency too, if they have a post in Sightline.', expected: true }),
            workerName: text({ label: 'Their name and job, if they have none' }),
            agency: oneOf(agencyKind, { label: 'From where?', expected: true }),
            part: text({ label: 'What do they do for the child?', expected: true }),
          },
          { section: 'The team', label: 'Who helps', hint: 'Everybody who helps now. This list takes the place of the one before.', row: 'Helper' },
        ),
        familyAgrees: yesNo({ section: 'The family', label: 'Does the family agree that each of them sees the plan?', hint: 'Then share the record with each who has a post.', expected: true }),
      },
      line: (b) => joined([
        headed('Team around the child', b.members?.length ? `${b.members.length} ${b.members.length === 1 ? 'person helps' : 'people help'}` : 'nobody is named yet'),
        b.familyAgrees === false && 'The family does not agree that all of them see the plan',
      ], '. '),
    }),
    told: step({
      title: 'Say who knows when the review is',
      happenedLabel: 'When were they told?',
      repeats: true,
      fields: {
        reviewOn: onDay({ label: 'On which day is the review?', expected: true }),
        to: text({ label: 'Who was told, and how?', hint: 'Whoever has a post here reads it on their day. Others need a call or a letter.', expected: true }),
        everyAgency: yesNo({ label: 'Does every agency that helps know the day?', expected: true }),
        family: yesNo({ label: 'Do the child and family know it, and who will be there?', expected: true }),
      },
      line: (b) => joined([
        headed(joined(['Told of the review', b.reviewOn && `on ${sayDay(b.reviewOn)}`], ' '), extract(b.to, 120)), b.everyAgency === false && 'Some who help do not know the day yet',
        b.family === false && 'The child and family do not know it yet',
      ], '. '),
    }),
    update: step({
      title: 'Say how it is going',
      happenedLabel: 'When was that?',
      repeats: true,
      fields: {
        from: oneOf(agencyKind, { section: 'From you', label: 'Where are you from?', expected: true }),
        going: longText({ section: 'From you', label: 'What is better for the child, and what is not?', hint: 'What you have seen yourself.', expected: true }),
        did: longText({ section: 'From you', label: 'What have you done of what was agreed?', hint: 'An action of your own can be written as done as well.' }),
        enough: oneOf(yesNoNotSure, { section: 'From you', label: 'Is early help still enough?', hint: 'If no or not sure, ring whoever leads today. If the child is not safe now, ring the front door.', expected: true }),
        childWords: voice({ section: 'From the child', label: 'What does the child say?' }),
      },
      line: (b) => joined([
        headed(joined(['How it is going', b.from && `seen by ${small(label(agencyKind, b.from))}`]), extract(b.going) ?? extract(b.did)),
        b.enough === 'no' ? 'They do not think early help is enough' : b.enough === 'not-sure' && 'They are not sure early help is enough', quoted(b.childWords, 100),
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
    'not-taken-on': step({
      title: 'Decide not to take it on',
      happenedLabel: 'When was it decided?',
      closes: true,
      fields: {
        why: longText({ label: 'Why is early help not what they need?', hint: 'If it is that there is nobody to give it, write the help that is needed too.', expected: true }),
        instead: longText({ label: 'What do they have instead, and who can they ring?', expected: true }),
        familyTold: yesNo({ label: 'Has the family been told, and why?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: (body, record) => notTurnedAway(body, record),
      line: (b, nameOf) => joined([
        headed('Early help was not taken on', extract(b.why), b.by && `Decided by ${who(nameOf, b.by)}`), b.instead && `Instead: ${extract(b.instead, 120)}`,
        b.familyTold === false && 'The family has not been told yet',
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

/** A family that asked is not turned away by silence: somebody by name says why. What was taken on is ended, with what came of it. */
function notTurnedAway(b: { readonly why?: string; readonly by?: string }, record: Living | null): readonly Problem[] {
  if (record?.steps.some((s) => s.step === 'opened')) {
    return [{ code: 'early-help/taken-on', field: null, says: 'It was taken on already. End early help instead, and say what is better for the child.' }]
  }
  return [
    ...(extract(b.why) ? [] : [{ code: 'early-help/no-reason', field: 'why', says: 'Say why. The family asked, and may ask you.' }]),
    ...(b.by ? [] : [{ code: 'early-help/nobody-decided', field: 'by', says: 'Say who decided. Until somebody has, the family waits.' }]),
  ]
}

/** A family may say no. The child is looked at first: somebody has decided whether the threshold for a referral is met. */
function thresholdFirst(record: Living | null, about: Timeline): readonly Problem[] {
  const missing = noAnswerYet(about, record?.steps[0]?.happened ?? null)
  return missing === null ? [] : [{ code: 'early-help/threshold-not-decided', field: 'reason', says: missing }]
}
