import { sayDay, sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, longText, onDay, oneOf, recordOf, rows, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { abuseCategory } from '../codes/abuse-category.ts'
import { betterForTheChild } from '../codes/better-for-the-child.ts'
import { conferenceKind } from '../codes/conference-kind.ts'
import { conferenceOutcome } from '../codes/conference-outcome.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** The family and everyone who knows the child decide whether a protection plan is needed: at first, and at each review. */
export const protectionConference = defineRecord({
  id: 'protection-conference',
  version: 1,
  title: 'Child protection conference',
  about: ['child'],
  answers: ['CP-2', 'VO-2', 'AS-3'],
  icon: 'people',
  intro: 'The child is in the room, or their words are. Nobody should hear something about their family here for the first time.',
  steps: {
    called: step({
      title: 'Call a conference',
      happenedLabel: 'When was it called?',
      opens: true,
      fields: {
        kind: oneOf(conferenceKind, { section: 'Why it is held', label: 'What kind of conference is it?', expected: true }),
        toldOn: onDay({ section: 'Why it is held', label: 'When were we told the child has moved here for good?', onlyWhen: { field: 'kind', is: 'TRANSFER' }, expected: true }),
        enquiry: recordOf('enquiry', { section: 'Why it is held', label: 'Which enquiry led to it?' }),
        plannedFor: atTime({ section: 'When and who', label: 'When is it planned for?', expected: true }),
        chair: subjectOf('worker', { section: 'When and who', label: 'Who will lead it?', hint: 'Somebody who does not manage the work.', expected: true }),
        asked: text({ section: 'When and who', label: 'Who is asked to come?', hint: 'Family first. If somebody is kept out, say who and why.', expected: true }),
        childHow: longText({ section: 'The child', label: 'How will the child be part of it, and who helps them?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Conference called', small(label(conferenceKind, b.kind))), b.plannedFor && `Planned for ${sayWhen(b.plannedFor)}`,
        b.toldOn && `Told of the move on ${sayDay(b.toldOn)}`, b.chair && `Led by ${who(nameOf, b.chair)}`,
      ], '. '),
    }),
    'child-ready': step({
      title: 'Write what the child wants said',
      happenedLabel: 'When did they tell you?',
      repeats: true,
      fields: {
        words: voice({ label: 'What do they want the conference to know?', hint: 'Words, a drawing, a recording: theirs.', expected: true }),
        who: text({ label: 'Who helped them, and who brings it?', hint: 'An advocate, somebody they trust, or themselves.', expected: true }),
        asks: longText({ label: 'What do they want to be different?' }),
      },
      line: (b) => headed('What the child wants the conference to know', quoted(b.words) ?? extract(b.asks), b.who && `Brought by ${extract(b.who, 80)}`),
    }),
    'report-shared': step({
      title: 'Say the family has seen the report',
      happenedLabel: 'When did they have it?',
      repeats: true,
      fields: {
        with: text({ label: 'Who has it?', hint: 'Each parent by name, and the child if old enough.', expected: true }),
        how: text({ label: 'How was it gone through with them?', hint: 'Read aloud, interpreted, in their own home.', expected: true }),
        said: longText({ label: 'What did they say is wrong or missing?' }),
      },
      line: (b) => joined([headed('The report was shared', extract(b.with, 100), extract(b.how, 100)), b.said && `They said: ${extract(b.said, 100)}`], '. '),
    }),
    'put-off': step({
      title: 'Say it was put off',
      happenedLabel: 'When was that decided?',
      repeats: true,
      fields: {
        why: longText({ label: 'Why?', expected: true }),
        plannedFor: atTime({ label: 'When will it be?', expected: true }),
        safeMeanwhile: longText({ label: 'What keeps the child safe until then?', expected: true }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Conference put off', extract(b.why, 120)), b.plannedFor && `Now planned for ${sayWhen(b.plannedFor)}`,
        b.safeMeanwhile && `Until then: ${extract(b.safeMeanwhile, 100)}`, b.decidedBy && `Decided by ${who(nameOf, b.decidedBy)}`,
      ], '. '),
    }),
    held: step({
      title: 'Write the conference',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        kind: oneOf(conferenceKind, { section: 'What kind', label: 'What kind of conference was it?', expected: true }),
        enquiry: recordOf('enquiry', { section: 'What kind', label: 'Which enquiry led to it?', hint: 'If it was not said when it was called.' }),
        ...whoMet,
        enough: yesNo({ section: 'What was weighed', label: 'Were there enough people to decide?', expected: true }),
        worries: longText({ section: 'What was weighed', label: 'What are we worried will happen to the child?', hint: 'Said so that the family would recognise it.', expected: true }),
        strengths: longText({ section: 'What was weighed', label: 'What is going well?', hint: 'Seen for ourselves, or only told?' }),
        direction: oneOf(betterForTheChild, { section: 'What was weighed', label: 'Since last time, how is it for the child?', expected: true }),
        outcome: oneOf(conferenceOutcome, { section: 'What was decided', label: 'What was decided?', expected: true }),
        category: oneOf(abuseCategory, { section: 'What was decided', label: 'What kind of harm is the plan about?', onlyWhen: { field: 'outcome', is: 'PLAN' }, expected: true }),
        why: longText({ section: 'What was decided', label: 'Why?', hint: 'Say who disagreed, and what they thought.', expected: true }),
        mustChange: longText({ section: 'What was decided', label: 'What must change for the child, and by when?', onlyWhen: { field: 'outcome', is: 'PLAN' }, expected: true }),
        ifNot: longText({ section: 'What was decided', label: 'What happens if it does not change?', onlyWhen: { field: 'outcome', is: 'PLAN' }, expected: true }),
        coreGroup: rows({ name: text({ label: 'Who?', expected: true }), does: text({ label: 'What do they do for the child?' }) }, {
          section: 'What was decided', label: 'Who is in the core group?', row: 'Person', onlyWhen: { field: 'outcome', is: 'PLAN' }, expected: true,
        }),
        ...whatFollows,
      },
      line: (b, nameOf) => joined([
        headed(joined(['Child protection conference', small(label(conferenceKind, b.kind))]), small(label(conferenceOutcome, b.outcome)) ?? 'what was decided is not written'),
        label(abuseCategory, b.category), label(betterForTheChild, b.direction), extract(b.why, 100), b.chair && `Led by ${who(nameOf, b.chair)}`,
        quoted(b.childViews, 80), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'decisions-sent': step({
      title: 'Say the decisions were sent',
      happenedLabel: 'When were they sent?',
      repeats: true,
      fields: {
        to: text({ label: 'To whom?', hint: 'Parents and everybody in the plan.', expected: true }),
        childTold: yesNo({ label: 'Was the child told what was decided, by somebody they know?', expected: true }),
      },
      line: (b) => joined([headed('The decisions were sent', extract(b.to, 120)), b.childTold === false && 'The child has not been told yet'], '. '),
    }),
    'record-sent': recordSent,
    cancelled: step({
      title: 'Say it will not be held',
      happenedLabel: 'When was that decided?',
      closes: true,
      fields: {
        why: longText({ label: 'Why is no conference needed now?', expected: true }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => headed('Conference will not be held', extract(b.why), b.decidedBy && `Decided by ${who(nameOf, b.decidedBy)}`),
    }),
  },
})
