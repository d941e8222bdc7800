import { defineRecord, files, longText, oneOf, recordOf, step, voice } from '../../../records/index.ts'
import { stabilityWhy } from '../codes/stability-why.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** People sit down so that a child need not move; or, after a move nobody wanted, to learn from it. */
export const stabilityMeeting = defineRecord({
  id: 'stability-meeting',
  version: 1,
  title: 'Keeping their home',
  about: ['child'],
  answers: ['CA-6'],
  icon: 'people',
  intro: 'Ask what help would let them stay, before you ask where else they could go.',
  steps: {
    called: step({
      title: 'Say that their home may end',
      happenedLabel: 'When did you learn it?',
      opens: true,
      fields: {
        placement: recordOf('placement', { section: 'The home', label: 'Which home?', expected: true }),
        why: oneOf(stabilityWhy, { section: 'The home', label: 'What happened?', expected: true }),
        carerSays: longText({ section: 'The home', label: 'What do the carer or the home say they need?', expected: true }),
        childSays: voice({ section: 'The child', label: 'What does the child say?', expected: true }),
      },
      line: (b) => joined([headed('Their home may end', small(label(stabilityWhy, b.why)), extract(b.carerSays, 120)), quoted(b.childSays, 120)], '. '),
    }),
    held: step({
      title: 'Write the meeting',
      happenedLabel: 'When was it held?',
      opens: true,
      repeats: true,
      fields: {
        placement: recordOf('placement', { section: 'The home', label: 'About which home?', expected: true }),
        ...whoMet,
        working: longText({ section: 'What was said', label: 'What works there, that the child should keep?', expected: true }),
        hard: longText({ section: 'What was said', label: 'What is too hard, and for whom?', expected: true }),
        outcome: longText({ section: 'What was said', label: 'Do they stay? With what help?', hint: 'If not: how they say goodbye, and who they keep seeing.', expected: true }),
        actions: actions(),
        files: files({ section: 'What happens next', label: 'Photos, papers or recordings' }),
        ...whatFollows,
      },
      line: (b) => joined([headed('Met to keep their home', extract(b.outcome)), quoted(b.childViews, 120)], '. '),
    }),
    'action-done': actionDone,
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was it settled?',
      closes: true,
      fields: { why: longText({ label: 'Where do they live now, and is it settled?', expected: true }) },
      refuses: (_, record) => openActions(record),
      line: (b) => headed('Keeping their home closed', extract(b.why)),
    }),
  },
})
