import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, files, longText, recordOf, step, subjectOf, text, yesNo, type Problem } from '../../../records/index.ts'
import { childTookPart } from '../codes/child-took-part.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'
import { allocation } from './allocation.ts'

/** A review of how life in care is for a child, led by somebody who is not in charge of their care. */
export const careReview = defineRecord({
  id: 'care-review',
  version: 1,
  title: 'Review in care',
  about: ['child'],
  answers: ['CA-2', 'CA-3', 'VO-2'],
  icon: 'people',
  intro: 'Write it to the child. They may read no other page about this year.',
  steps: {
    'asked-for': step({
      title: 'Ask for a review sooner',
      happenedLabel: 'When was it asked for?',
      opens: true,
      fields: {
        why: longText({ label: 'What cannot wait?', hint: 'A visit that found them not safe, a plan that changes, missing again, or they asked.', expected: true }),
        by: text({ label: 'Who asks?', hint: 'The child and the carer may.', expected: true }),
      },
      line: (b) => headed('A review was asked for sooner', extract(b.why, 120), b.by && `Asked by ${extract(b.by, 60)}`),
    }),
    held: step({
      title: 'Write the review',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        met: yesNo({ section: 'The review', label: 'Did people meet for it?', hint: 'No, if it was done on paper.', expected: true }),
        aboutMove: yesNo({ section: 'The review', label: 'Did it look at ending where they live, before that happens?' }),
        moveFrom: recordOf('placement', { section: 'The review', label: 'Which home?', onlyWhen: { field: 'aboutMove', is: true }, expected: true }),
        aboutEndingCare: yesNo({ section: 'The review', label: 'Did it look at leaving care, before that happens?' }),
        ...whoMet,
        lastDecisions: longText({ section: 'What was looked at', label: 'What came of the last decisions?', hint: 'One by one. Say what was not done.', expected: true }),
        life: longText({ section: 'What was looked at', label: 'How is life for the child now?', hint: 'Home, school, health, friends, sleep, what they enjoy.', expected: true }),
        permanence: longText({ section: 'What was looked at', label: 'Is the home that is to last getting nearer?', expected: true }),
        familyTime: longText({ section: 'What was looked at', label: 'Is time with family right for the child?', expected: true }),
        visitor: longText({ section: 'What was looked at', label: 'Would an independent visitor help?', hint: 'For a child few people visit. Their own yes or no.', expected: true }),
        advocate: yesNo({ section: 'What was looked at', label: 'Were they offered an advocate?', expected: true }),
        challenge: longText({ section: 'What was looked at', label: 'What does the reviewing officer not accept?', hint: 'If it is not put right soon, raise it formally.' }),
        actions: actions(),
        files: files({ section: 'What happens next', label: 'Photos, papers or recordings' }),
        ...whatFollows,
      },
      line: (b) => joined([
        headed(b.met === false ? 'Review in care, on paper' : 'Review in care', small(label(childTookPart, b.childTookPart)) ?? 'how the child took part is not written'),
        b.actions?.length ? `${b.actions.length} ${b.actions.length === 1 ? 'decision' : 'decisions'}` : null,
        quoted(b.childViews, 120),
      ], '. '),
    }),
    adopted: step({
      title: 'Adopt the review as yours',
      happenedLabel: 'When did you adopt it?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Which reviewing officer?', expected: true }),
        note: longText({ label: 'Anything you want to add?', hint: 'What you will check before the next review.' }),
      },
      refuses: (body, record, about) => notYet(body.by, record, about),
      line: (b, nameOf) => headed('The reviewing officer adopted the review', joined([who(nameOf, b.by), extract(b.note)], '. ')),
    }),
    added: step({
      title: 'Add what the review left out',
      happenedLabel: 'When was it looked at?',
      repeats: true,
      fields: {
        visitor: longText({ label: 'Would an independent visitor help?', hint: 'Their own yes or no.' }),
        familyTime: longText({ label: 'Is time with family right for the child?' }),
        note: longText({ label: 'Anything else?' }),
      },
      line: (b) => headed('Added to the review', extract(b.visitor), extract(b.familyTime), extract(b.note)),
    }),
    'decisions-sent': step({
      title: 'Say the decisions were sent',
      happenedLabel: 'When were they sent?',
      repeats: true,
      fields: { to: text({ label: 'To whom?', hint: 'The child, parents, carer and everybody with something to do.', expected: true }) },
      line: (b) => headed('The decisions of the review were sent', extract(b.to, 120)),
    }),
    'record-sent': recordSent,
    'action-done': actionDone,
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was everything done?',
      closes: true,
      fields: { why: longText({ label: 'What is better for the child since?', expected: true }) },
      refuses: (_, record) => openActions(record),
      line: (b) => headed('Review in care closed', extract(b.why)),
    }),
  },
})

/** What a review must say before anybody puts their name to it, and who may not: it is nobody's review of their own work. */
function notYet(by: string | undefined, record: Living | null, about: Timeline): readonly Problem[] {
  const held = record?.steps.findLast((s) => s.step === 'held')
  const named = about.each(allocation).filter((a) => a.at('ended') === null).flatMap((a) => a.at('allocated')?.body ?? [])
  const theirWorker = named.some((a) => a.role === 'social-worker' && a.worker !== undefined && a.worker === by)
  return [
    ...(held?.body['childTookPart'] ? [] : [{ code: 'care-review/child-part', field: null, says: 'Say how the child took part, on the review, before you adopt it.' }]),
    ...(((held?.body['actions'] ?? []) as readonly unknown[]).length > 0 ? [] : [{
      code: 'care-review/no-decisions', field: null, says: 'No decision is written. If everything stays as it is, write that as a decision, with who sees to it.',
    }]),
    ...(theirWorker ? [{ code: 'care-review/own-work', field: 'by', says: 'This is the child’s social worker. A reviewing officer who is not in charge of their care adopts the review.' }] : []),
  ]
}
