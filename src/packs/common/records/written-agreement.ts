import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, rows, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'

/** What we ask a family to sign. It keeps no child safe by itself: what we do, and how we would know, stand beside it. */
export const writtenAgreement = defineRecord({
  id: 'written-agreement',
  version: 1,
  title: 'Written agreement',
  about: ['child'],
  answers: ['AS-2', 'CP-2'],
  icon: 'doc',
  intro: 'Never instead of action. Do not ask somebody who is hurt at home to answer for whoever hurts them.',
  steps: {
    agreed: step({
      title: 'Write an agreement',
      happenedLabel: 'When was it agreed?',
      opens: true,
      fields: {
        asked: rows({
          who: text({ label: 'Who?', expected: true }), what: text({ label: 'What do we ask of them?', expected: true }),
          fair: text({ label: 'Can they do it, and is it theirs to do?', expected: true }),
        }, { section: 'What is asked', label: 'What each person is asked to do', row: 'Person' }),
        ours: longText({ section: 'What is asked', label: 'What do we do ourselves?', expected: true }),
        understood: longText({ section: 'What is asked', label: 'Did they have advice, and say it back in their own words?', hint: 'An interpreter, a solicitor, time to think.', expected: true }),
        childViews: voice({ section: 'The child', label: 'What does the child say about it?', expected: true }),
        enough: longText({ section: 'Is it enough?', label: 'Why is this enough to keep the child safe?', hint: 'What has happened after earlier agreements?', expected: true }),
        howKnown: longText({ section: 'Is it enough?', label: 'How would we know the same day if it is not kept to?', expected: true }),
        ifNot: longText({ section: 'Is it enough?', label: 'What do we do then?', expected: true }),
        reviewOn: onDay({ section: 'Is it enough?', label: 'When do we look at it again?', expected: true }),
        decidedBy: subjectOf('worker', { section: 'Is it enough?', label: 'Which manager agreed to use one?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Written agreement', extract(b.enough, 120)), b.ours && `We: ${extract(b.ours, 100)}`, b.decidedBy && `Agreed to by ${who(nameOf, b.decidedBy)}`,
        quoted(b.childViews, 80), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    reviewed: step({
      title: 'Look at it again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        kept: longText({ label: 'What was kept to, and how do you know?', hint: 'Seen, or only told?', expected: true }),
        safer: yesNo({ label: 'Is the child safer because of it?', expected: true }),
        nextReview: onDay({ label: 'When do you look again?', expected: true }),
      },
      line: (b) => joined([
        headed('Agreement looked at again', extract(b.kept)), b.safer === undefined ? null : b.safer ? 'The child is safer' : 'The child is no safer',
        b.nextReview && `Again on ${sayDay(b.nextReview)}`,
      ], '. '),
    }),
    ended: step({
      title: 'End it',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why is it not needed now, or not enough?', hint: 'If it was not enough: what is done instead.', expected: true }) },
      line: (b) => headed('Written agreement ended', extract(b.why)),
    }),
  },
})
