import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, yesNo } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** Family and helpers look together at whether help helps. Its actions stay owed until each is done. */
export const teamAroundTheChild = defineRecord({
  id: 'team-around-the-child',
  version: 1,
  title: 'Team around the child',
  about: ['child'],
  answers: ['EH-2', 'EH-3'],
  icon: 'people',
  intro: 'The family are part of the team. Say first what has got better.',
  steps: {
    held: step({
      title: 'Write the meeting',
      happenedLabel: 'When did you meet?',
      opens: true,
      fields: {
        ...whoMet,
        episode: recordOf('early-help', { section: 'The plan', label: 'For which early help?', expected: true }),
        progress: longText({ section: 'The plan', label: 'What is better for the child since last time, and what is not?', expected: true }),
        safeEnough: oneOf(yesNoNotSure, {
          section: 'The plan', label: 'Is early help still enough?', hint: 'If no or not sure, talk with a manager today about a step up.', expected: true,
        }),
        notAgreed: longText({ section: 'The plan', label: 'What did people not agree on?' }),
        actions: actions(),
        ...whatFollows,
      },
      line: (b) => joined([
        headed('Team around the child', extract(b.progress) ?? 'not written what is better'),
        b.safeEnough === 'no' ? 'Early help is not enough' : b.safeEnough === 'not-sure' && 'Not sure early help is enough',
        quoted(b.childViews, 100), b.nextOn && `Meets next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'action-done': actionDone,
    'record-sent': { ...recordSent, fields: { ...recordSent.fields, everyAgency: yesNo({ label: 'Has every agency that helps been sent it?', expected: true }) } },
    closed: step({
      title: 'Finish with this meeting',
      happenedLabel: 'When was everything done?',
      closes: true,
      fields: { came: longText({ label: 'What came of it for the child?', expected: true }) },
      refuses: (_, record) => openActions(record),
      line: (b) => headed('Everything the team agreed is done', extract(b.came)),
    }),
  },
})
