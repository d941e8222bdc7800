import { sayDay } from '../../../calendar/index.ts'
import {
  defineRecord, files, longText, onDay, oneOf, recordOf, rows, step, subjectOf, text, voice, yesNo,
} from '../../../records/index.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'
import { strategyOutcome } from '../codes/index.ts'
import { actionDone, openActions } from '../families/actions.ts'

/** Agencies decide together whether a child is being seriously harmed. Its actions stay owed until each is done. */
export const strategyDiscussion = defineRecord({
  id: 'strategy-discussion',
  version: 1,
  title: 'Strategy discussion',
  about: ['child'],
  answers: ['CP-1', 'EX-1'],
  icon: 'people',
  intro: 'An action with no name or no day still saves. It then belongs to the chair, and is owed today.',
  steps: {
    held: step({
      title: 'Write a strategy discussion',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        chair: subjectOf('worker', { section: 'Who took part', label: 'Who led it?', expected: true }),
        present: text({ section: 'Who took part', label: 'Who else took part?', hint: 'Names and agencies.', expected: true }),
        policePresent: yesNo({ section: 'Who took part', label: 'Were police there?', expected: true }),
        healthPresent: yesNo({ section: 'Who took part', label: 'Was health there?', expected: true }),
        information: longText({
          section: 'What is known', label: 'What did each agency know?', hint: 'Who said what. Brothers and sisters too.', expected: true,
        }),
        childViews: voice({
          section: 'What is known', label: 'What has the child said?', hint: 'Their words, and who heard them.', expected: true,
        }),
        disclosure: recordOf('disclosure', { section: 'What is known', label: 'Did it start with something the child told us?' }),
        outcome: oneOf(strategyOutcome, { section: 'What was decided', label: 'What was decided?', expected: true }),
        why: longText({ section: 'What was decided', label: 'Why?', hint: 'Say if anyone disagreed.', expected: true }),
        actions: rows(
          {
            what: text({ label: 'What will be done?', expected: true }),
            owner: subjectOf('worker', { label: 'Who does it?', hint: 'Left empty, it belongs to the chair.', expected: true }),
            by: onDay({ label: 'By when?', hint: 'Left empty, it is owed today.', expected: true }),
          },
          { section: 'What happens next', label: 'What happens next', row: 'Action' },
        ),
        files: files({ section: 'What happens next', label: 'Papers and photos' }),
        reviewOn: onDay({ section: 'What happens next', label: 'When do you look at the actions again?', expected: true }),
      },
      line: (b) => joined([
        headed('Strategy discussion', small(label(strategyOutcome, b.outcome)) ?? 'no outcome written'),
        b.actions?.length ? `${b.actions.length} ${b.actions.length === 1 ? 'action' : 'actions'}` : null,
        missingFrom(b.policePresent, b.healthPresent),
        quoted(b.childViews, 100),
      ], '. '),
    }),
    'action-done': actionDone,
    reviewed: step({
      title: 'Look at the actions again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        found: longText({ label: 'What is done, what is not, and is the child safer?', expected: true }),
        nextReview: onDay({ label: 'When do you look next?' }),
      },
      line: (b) => joined([headed('Actions looked at again', extract(b.found)), b.nextReview && `Next on ${sayDay(b.nextReview)}`], '. '),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: { why: longText({ label: 'What is safer for the child now?', expected: true }) },
      refuses: (_, record) => openActions(record, 'strategy/action-open'),
      line: (b) => headed('Strategy discussion closed', extract(b.why)),
    }),
  },
})

const missingFrom = (police: boolean | undefined, health: boolean | undefined): string | null => {
  const absent = joined([police === false && 'police', health === false && 'health'], ' and ')
  return absent ? `Without ${absent}` : null
}
