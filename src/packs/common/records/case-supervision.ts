import { defineRecord, longText, oneOf, step, subjectOf, voice } from '../../../records/index.ts'
import { betterForTheChild } from '../codes/better-for-the-child.ts'
import { actionDone, actions } from '../families/actions.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A manager and the child's worker talk the child through: how life is now, what is dangerous, what is decided and why. */
export const caseSupervision = defineRecord({
  id: 'case-supervision',
  version: 1,
  title: 'Supervision about the child',
  about: ['child'],
  answers: ['CP-4', 'QA-4'],
  icon: 'talk',
  intro: 'About the child, not about the worker. What it is like to be them now, what has changed, and what you decided and why.',
  steps: {
    held: step({
      title: 'Talk the child through in supervision',
      happenedLabel: 'When did you talk?',
      opens: true,
      fields: {
        manager: subjectOf('worker', { section: 'Who talked', label: 'Which manager?', expected: true }),
        worker: subjectOf('worker', { section: 'Who talked', label: 'With whom?', expected: true }),
        now: longText({ section: 'The child now', label: 'What is it like to be this child at the moment?', hint: 'What has changed since you last talked.', expected: true }),
        direction: oneOf(betterForTheChild, { section: 'The child now', label: 'Is life getting better for them?', expected: true }),
        childWords: voice({ section: 'The child now', label: 'What does the child say about it?', hint: 'As they said it, to whoever saw them last.' }),
        risk: longText({ section: 'What worries you', label: 'What is dangerous, and how sure are you?', hint: 'And what would make you think again.', expected: true }),
        patterns: longText({ section: 'What worries you', label: 'What keeps coming back?', hint: 'Look at “Worth a thought” on the child’s page.' }),
        decided: longText({ section: 'What was decided', label: 'What did you decide, and why?', hint: 'Also what you decided not to do.', expected: true }),
        actions: actions('What was decided'),
      },
      line: (b, nameOf) => joined([
        headed(joined(['Supervision about the child', b.manager && `by ${who(nameOf, b.manager)}`], ' '), small(label(betterForTheChild, b.direction)), extract(b.decided)),
        b.actions?.length ? `${b.actions.length} ${b.actions.length === 1 ? 'action' : 'actions'}` : null, quoted(b.childWords, 100),
      ], '. '),
    }),
    'action-done': actionDone,
  },
})
