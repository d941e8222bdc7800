import { isBefore, sayDay } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { askedForVisit } from '../codes/asked-for-visit.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { privateFosteringEnd } from '../codes/private-fostering-end.ts'
import { privateFosteringHeard } from '../codes/private-fostering-heard.ts'
import { privateFosteringOutcome } from '../codes/private-fostering-outcome.ts'
import { decided, extract, headed, joined, label, quoted, small, who } from '../words.ts'
import { visit } from './visit.ts'

/** A child who lives, by a private arrangement, with somebody who is not close family: from when we hear of it to its end. */
export const privateFostering = defineRecord({
  id: 'private-fostering',
  version: 1,
  title: 'Private fostering',
  about: ['child'],
  answers: ['PF-1'],
  icon: 'home',
  holdsAddress: true,
  intro: 'Under 16, or under 18 if disabled, and with somebody who is not close family for 28 days or more. If you are not sure, write it here.',
  steps: {
    notified: step({
      title: 'Say that a child may be privately fostered',
      happenedLabel: 'When did we first hear of it?',
      opens: true,
      fields: {
        heardFrom: oneOf(privateFosteringHeard, { section: 'How we heard', label: 'Who told us?', expected: true }),
        tellWho: text({ section: 'How we heard', label: 'Their name and how to reach them' }),
        carer: subjectOf('adult', { section: 'Who looks after them', label: 'Who looks after the child?', expected: true }),
        carerName: text({ section: 'Who looks after them', label: 'Their name, if they are not on the record', hint: 'And who else lives there.' }),
        relation: text({ section: 'Who looks after them', label: 'How do they know the child?', expected: true }),
        closeFamily: oneOf(yesNoNotKnown, {
          section: 'Who looks after them', label: 'Are they close family?', expected: true,
          hint: 'Close family is a step-parent, grandparent, brother, sister, uncle or aunt. A cousin or a family friend is not.',
        }),
        since: onDay({ section: 'The arrangement', label: 'When did they go to live there, or when will they?', expected: true }),
        fourWeeks: oneOf(yesNoNotKnown, { section: 'The arrangement', label: 'Is it for 28 days or more, or meant to be?', expected: true }),
        why: longText({ section: 'The arrangement', label: 'Why do they live there, and who agreed to it?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child say about living there?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('May be privately fostered', joined([who(nameOf, b.carer, b.carerName), extract(b.relation, 60)])),
        b.since && `There from ${sayDay(b.since)}`, extract(b.why), quoted(b.childWords, 100),
      ], '. '),
    }),
    'visit-asked': step({
      title: 'Say that a visit was asked for',
      happenedLabel: 'When did they ask?',
      repeats: true,
      fields: {
        who: oneOf(askedForVisit, { label: 'Who asked?', expected: true }),
        why: longText({ label: 'Why?', hint: 'In their words.', expected: true }),
      },
      line: (b) => headed('A visit was asked for', joined([small(label(askedForVisit, b.who)), extract(b.why)])),
    }),
    assessed: step({
      title: 'Write what you found',
      happenedLabel: 'When did you finish it?',
      repeats: true,
      fields: {
        childViews: voice({ section: 'The child', label: 'What does the child want?', hint: 'Their words, alone with you. Say if they needed an interpreter.', expected: true }),
        day: longText({ section: 'The child', label: 'What are their days like there?', hint: 'Where they sleep, eat, learn and play. Health and school.', expected: true }),
        identity: longText({ section: 'The child', label: 'Language, faith, culture, food, friends', hint: 'What they keep, and what they miss.' }),
        contact: longText({ section: 'The child', label: 'How do they keep in touch with their family?', expected: true }),
        carer: longText({ section: 'The home', label: 'Can the carer look after this child?', hint: 'What they need. Checks done on each adult there.', expected: true }),
        checksDone: yesNo({ section: 'The home', label: 'Are the checks on each adult back?', expected: true }),
        parents: longText({ section: 'The parents', label: 'What do the parents say, and who decides what?', hint: 'Money, treatment, school, travel.', expected: true }),
        by: subjectOf('worker', { section: 'What it means', label: 'Who wrote it?', expected: true }),
        meaning: longText({ section: 'What it means', label: 'Is it right for this child?', expected: true }),
      },
      line: (b) => joined([headed('Private fostering looked into', extract(b.meaning)), quoted(b.childViews, 100), b.checksDone === false && 'Checks are not all back'], '. '),
    }),
    decided: step({
      title: 'Decide whether it is right for the child',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        outcome: oneOf(privateFosteringOutcome, { label: 'What was decided?', expected: true }),
        conditions: longText({ label: 'What must be done, and by when?', onlyWhen: { field: 'outcome', is: 'conditions' }, expected: true }),
        why: longText({ label: 'Why?', expected: true }),
        childTold: yesNo({ label: 'Was the child told, in words for them?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: ({ outcome }, record, about) => outcome === 'right' || outcome === 'conditions' ? notReady(record, about) : [],
      line: (b, nameOf) => decided('Private fostering', label(privateFosteringOutcome, b.outcome), who(nameOf, b.by), b.why),
    }),
    ended: step({
      title: 'Say that it ended',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        reason: oneOf(privateFosteringEnd, { label: 'Why did it end?', expected: true }),
        where: text({ label: 'Where does the child live now, and with whom?', expected: true }),
        childWords: voice({ label: 'What does the child say about it?' }),
      },
      line: (b) => joined([headed('Private fostering ended', joined([small(label(privateFosteringEnd, b.reason)), extract(b.where, 100)])), quoted(b.childWords, 100)], '. '),
    }),
  },
})

const saw = ['ALONE', 'WITH', 'OBS']

/** It is not called right for a child whom nobody has seen there, or before somebody wrote what they found. */
function notReady(record: Living | null, about: Timeline): readonly Problem[] {
  const heard = record?.steps.find((s) => s.step === 'notified')
  const seen = about.each(visit).some((v) => v.all('happened')
    .some((s) => s.body.kind === 'PF' && saw.includes(s.body.seen ?? '') && !(heard && isBefore(s.happened, heard.happened) === 'yes')))
  const written = record?.steps.some((s) => s.step === 'assessed') ?? false
  return [
    ...(seen ? [] : [{ code: 'private-fostering/child-not-seen', field: 'outcome', says: 'No private fostering visit says that the child was seen. See them, write the visit, and decide then.' }]),
    ...(written ? [] : [{ code: 'private-fostering/not-looked-into', field: 'outcome', says: 'Nobody has written what they found. Write it first, so that the reasons stand.' }]),
  ]
}
