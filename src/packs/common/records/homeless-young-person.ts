import { sayDay } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { homelessOutcome } from '../codes/homeless-outcome.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { sleepsTonight } from '../codes/sleeps-tonight.ts'
import { places, willDo } from '../families/sleeping.ts'
import { decided, extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A young person of 16 or 17 with nowhere to live: where they sleep tonight, what they were told, what we owe them. */
export const homelessYoungPerson = defineRecord({
  id: 'homeless-young-person',
  version: 1,
  title: 'Homeless at 16 or 17',
  about: ['child'],
  answers: ['HM-1', 'HM-2'],
  icon: 'bed',
  holdsAddress: true,
  intro: 'They are a child. First a safe bed tonight, then the rest. Bed and breakfast is never safe for them.',
  steps: {
    presented: step({
      title: 'Somebody of 16 or 17 has nowhere to stay',
      happenedLabel: 'When did they come to us?',
      opens: true,
      fields: {
        place: oneOf(sleepsTonight, { section: 'Tonight', label: 'Where will they sleep tonight?', expected: true }),
        where: text({ section: 'Tonight', label: 'Whose place is it, and who else is there?' }),
        safe: oneOf(yesNoNotSure, { section: 'Tonight', label: 'Is it safe?', hint: 'If no or not sure, stay with them and ring your manager.', expected: true }),
        why: longText({ section: 'What happened', label: 'Why have they nowhere to stay?', expected: true }),
        goHome: longText({ section: 'What happened', label: 'Could they safely go home, tonight or later?', hint: 'Ask them before you ask anyone else.' }),
        with: text({ section: 'What happened', label: 'Is anybody with them?', hint: 'A baby, a partner, a brother or sister. Or expecting a baby.' }),
        childWords: voice({ section: 'What they say', label: 'What do they say, and what do they want?', expected: true }),
        firstTo: text({ section: 'What they say', label: 'Who did they go to first?', hint: 'Nobody is sent back to the other office.' }),
      },
      line: (b) => joined([
        headed('Nowhere to stay', extract(b.why)),
        b.place ? `Tonight: ${small(label(sleepsTonight, b.place))}` : 'Where they sleep tonight is not written',
        b.safe === 'no' ? 'Not safe when this was written' : b.safe === 'not-sure' && 'Not sure it was safe when this was written',
        quoted(b.childWords, 100),
      ], '. '),
    }),
    slept: step({
      title: 'Say where they sleep',
      happenedLabel: 'From when?',
      repeats: true,
      fields: {
        place: oneOf(sleepsTonight, { label: 'Where do they sleep?', hint: 'The truth always saves. Bed and breakfast is seen by the director the same day.', expected: true }),
        where: text({ label: 'Whose place is it, and who else is there?' }),
        until: onDay({ label: 'Until when?' }),
        childWords: voice({ label: 'How is it for them?' }),
      },
      line: (b) => joined([
        headed('Sleeps', joined([small(label(sleepsTonight, b.place)) ?? 'where is not written', b.until && `until ${sayDay(b.until)}`])), quoted(b.childWords, 100),
      ], '. '),
    }),
    'seen-together': step({
      title: 'See them together with housing',
      happenedLabel: 'When did you see them?',
      repeats: true,
      fields: {
        worker: subjectOf('worker', { section: 'Who was there', label: 'Which social worker?', expected: true }),
        housing: yesNo({ section: 'Who was there', label: 'Was somebody from housing there?', expected: true }),
        housingName: text({ section: 'Who was there', label: 'Their name', onlyWhen: { field: 'housing', is: true } }),
        alone: yesNo({ section: 'Who was there', label: 'Could they talk without family there?', expected: true }),
        childWords: voice({ section: 'What was said', label: 'What did they tell you?', expected: true }),
        needs: longText({ section: 'What was said', label: 'What do they need?', hint: 'Safety, money, school or work, health, who is on their side.', expected: true }),
        family: longText({ section: 'What was said', label: 'What does the family say?', hint: 'Only if it is safe to ask.' }),
      },
      line: (b) => joined([headed(b.housing === false ? 'Seen, without housing' : 'Seen together with housing', extract(b.needs)), quoted(b.childWords, 100)], '. '),
    }),
    explained: step({
      title: 'Explain what they can choose',
      happenedLabel: 'When did you explain it?',
      repeats: true,
      fields: {
        care: yesNo({ label: 'Did you explain coming into care (section 20)?', hint: 'What it gives now, and what it gives until 25.', expected: true }),
        other: yesNo({ label: 'Did you explain what they get if they say no to care?', expected: true }),
        advocate: yesNo({ label: 'Were they offered an advocate?', hint: 'Somebody on their side who does not work for us.', expected: true }),
        choice: voice({ label: 'What did they say they want?', expected: true }),
        by: subjectOf('worker', { label: 'Who explained it?', expected: true }),
      },
      line: (b) => joined([
        headed(b.care ? 'Care was explained' : 'Choices were explained', quoted(b.choice, 120)),
        b.care === false && 'Coming into care was not explained', b.advocate === false && 'No advocate was offered',
      ], '. '),
    }),
    'director-decided': step({
      title: 'Director’s decision about bed and breakfast',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        agreed: yesNo({ label: 'May they be put there tonight?', hint: 'It is not made lawful by your yes. It is yours to answer for.', expected: true }),
        why: longText({ label: 'Why, and what was tried first?', expected: true }),
        until: onDay({ label: 'Out by when?', expected: true }),
        safe: longText({ label: 'Who is with them tonight, and who sees them tomorrow?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Bed and breakfast', joined([b.agreed === undefined ? 'the director decided' : b.agreed ? 'the director agreed' : 'the director said no', who(nameOf, b.by)])),
        extract(b.why), b.until && `Out by ${sayDay(b.until)}`,
      ], '. '),
    }),
    decided: step({
      title: 'Decide what we owe them',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        outcome: oneOf(homelessOutcome, { label: 'What was decided?', expected: true }),
        place: oneOf(sleepsTonight, { label: 'Where will they live?', expected: true }),
        why: longText({ label: 'Why?', hint: 'What you weighed, and what they said to it.', expected: true }),
        childTold: yesNo({ label: 'Do they know, and have it in writing?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: ({ outcome, place }, record) => [...directorFirst(place, record), ...careFirst(outcome, record)],
      line: (b, nameOf) => joined([
        decided('Homeless at 16 or 17', label(homelessOutcome, b.outcome), who(nameOf, b.by), b.why), b.place && `Lives: ${small(label(sleepsTonight, b.place))}`,
      ], '. '),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: {
        why: longText({ label: 'Where do they live now, and who is there for them?', expected: true }),
        childWords: voice({ label: 'What do they say about it?', expected: true }),
      },
      refuses: (_, record) => nowhereSafe(record),
      line: (b) => headed('Has a place to live', joined([extract(b.why), quoted(b.childWords, 100)], '. ')),
    }),
  },
})

/** Only the director may decide that a child sleeps in bed and breakfast. That they did sleep there can always be written. */
function directorFirst(place: string | undefined, record: Living | null): readonly Problem[] {
  const agreed = record?.steps.findLast((s) => s.step === 'director-decided')?.body['agreed'] === true
  return place === 'bed-and-breakfast' && !agreed ? [{
    code: 'homeless-young-person/director-must-decide', field: 'place',
    says: 'Nobody but the director may decide on bed and breakfast. Ring them. If they are there already, write where they sleep: that always saves.',
  }] : []
}

/** A no to care counts only from somebody who was told what care is. */
function careFirst(outcome: string | undefined, record: Living | null): readonly Problem[] {
  const told = record?.steps.some((s) => s.step === 'explained' && s.body['care'] === true) ?? false
  return (outcome === 'in-need' || outcome === 'housing') && !told ? [{
    code: 'homeless-young-person/care-not-explained', field: 'outcome',
    says: 'They have not been told what coming into care would mean, so they cannot have said no to it. Explain it, write what they said, and decide then.',
  }] : []
}

function nowhereSafe(record: Living | null): readonly Problem[] {
  const last = record ? places(record).at(-1) : undefined
  return last && willDo(last.place) === false ? [{
    code: 'homeless-young-person/no-safe-place', field: null, says: 'The last place written is no place for them to live. Say where they sleep now before you close this.',
  }] : []
}
