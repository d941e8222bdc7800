import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, files, longText, oneOf, recordOf, step } from '../../../records/index.ts'
import { betterForTheChild } from '../codes/better-for-the-child.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** The family and those who see the child most work the protection plan out, and look whether it helps. */
export const coreGroup = defineRecord({
  id: 'core-group',
  version: 1,
  title: 'Core group',
  about: ['child'],
  answers: ['CP-2', 'AS-3', 'VO-2'],
  icon: 'people',
  intro: 'Ask of each part of the plan: what is different for the child since last time?',
  steps: {
    held: step({
      title: 'Write a core group',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        plan: recordOf('protection-plan', { section: 'Which plan', label: 'Which plan is it about?', expected: true }),
        ...whoMet,
        progress: longText({ section: 'Is it working?', label: 'What is different for the child since last time?', hint: 'What somebody saw, not what was promised.', expected: true }),
        direction: oneOf(betterForTheChild, { section: 'Is it working?', label: 'So how is it for the child?', expected: true }),
        stuck: longText({ section: 'Is it working?', label: 'What was agreed and has not happened?', hint: 'By us too.', expected: true }),
        ifNot: longText({ section: 'Is it working?', label: 'What happens, and when, if nothing changes?', expected: true }),
        actions: actions(),
        files: files({ section: 'What happens next', label: 'Photos, papers or recordings' }),
        ...whatFollows,
      },
      line: (b, nameOf) => joined([
        headed('Core group', small(label(betterForTheChild, b.direction)), extract(b.progress, 120)), b.absent && `Did not come: ${extract(b.absent, 80)}`,
        b.chair && `Led by ${who(nameOf, b.chair)}`, quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'action-done': actionDone,
    'record-sent': recordSent,
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was everything done?',
      closes: true,
      fields: { came: longText({ label: 'What came of what was agreed?', expected: true }) },
      refuses: (_, record) => openActions(record),
      line: (b) => headed('Core group closed', extract(b.came)),
    }),
  },
})
