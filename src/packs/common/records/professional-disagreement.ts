import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { disagreementStage, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** Agencies do not agree about a child. It goes up stage by stage, each with somebody who must answer, until it is settled. */
export const professionalDisagreement = defineRecord({
  id: 'professional-disagreement',
  version: 1,
  title: 'Professional disagreement',
  about: ['child'],
  answers: ['EH-4', 'IS-1'],
  icon: 'up',
  intro: 'To disagree is part of the work. If the child is not safe now, ring first: do not wait for an answer here.',
  steps: {
    raised: step({
      title: 'Raise a disagreement',
      happenedLabel: 'When did you raise it?',
      opens: true,
      fields: {
        about: longText({ section: 'The disagreement', label: 'What do you not agree on?', hint: 'What each side thinks, and why.', expected: true }),
        wanted: longText({ section: 'The disagreement', label: 'What should happen instead, for the child?', expected: true }),
        request: recordOf('information-request', { section: 'The disagreement', label: 'Is it about information they would not share? Which request?' }),
        safeNow: oneOf(yesNoNotSure, {
          section: 'The child', label: 'Is the child safe while this is settled?', hint: 'If no or not sure it must be settled today.', expected: true,
        }),
        meanwhile: longText({ section: 'The child', label: 'What keeps them safe until then?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child want?' }),
        raisedBy: subjectOf('worker', { section: 'Who', label: 'Who raises it?', expected: true }),
        raisedName: text({ section: 'Who', label: 'Their name, if they do not work here' }),
        agency: text({ section: 'Who', label: 'For which agency?', expected: true }),
        withWhom: text({ section: 'Who', label: 'With whom do they not agree?', hint: 'Name, job and agency.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Agencies do not agree', extract(b.about, 120), joined([who(nameOf, b.raisedBy, b.raisedName), extract(b.agency, 60)])),
        b.withWhom && `With ${extract(b.withWhom, 80)}`, unsafe(b.safeNow),
      ], '. '),
    }),
    answered: step({
      title: 'Write their answer',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who answered?', expected: true }),
        byName: text({ label: 'Their name, if they do not work here', hint: 'And their job.' }),
        answer: longText({ label: 'What did they say, and why?', expected: true }),
        settles: yesNo({ label: 'Does that settle it?', hint: 'If no, take it up a stage. If yes, say how it was settled.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('The other side answered', who(nameOf, b.by, b.byName), extract(b.answer)), b.settles === false && 'That does not settle it',
      ], '. '),
    }),
    'moved-up': step({
      title: 'Take it up a stage',
      happenedLabel: 'When was it taken up?',
      repeats: true,
      fields: {
        stage: oneOf(disagreementStage, { label: 'To which stage?', hint: 'Left empty, it goes up by one.', expected: true }),
        to: subjectOf('worker', { label: 'Who must answer now?', expected: true }),
        toName: text({ label: 'Their name, if they do not work here', hint: 'And their job and agency.' }),
        why: longText({ label: 'What is still not agreed?', expected: true }),
        safeNow: oneOf(yesNoNotSure, { label: 'Is the child safe while this is settled?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('The disagreement went up', small(label(disagreementStage, b.stage)), who(nameOf, b.to, b.toName), extract(b.why, 120)), unsafe(b.safeNow),
      ], '. '),
    }),
    resolved: step({
      title: 'Say how it was settled',
      happenedLabel: 'When was it settled?',
      closes: true,
      fields: {
        stage: oneOf(disagreementStage, { section: 'How', label: 'At which stage?', expected: true }),
        outcome: longText({ section: 'How', label: 'What was agreed or decided?', expected: true }),
        by: subjectOf('worker', { section: 'How', label: 'Who decided?' }),
        byName: text({ section: 'How', label: 'Their name, if they do not work here' }),
        forChild: longText({ section: 'What follows', label: 'What is different for the child now?', expected: true }),
        learning: longText({ section: 'What follows', label: 'What should both sides do differently next time?', expected: true }),
      },
      refuses: (body, record) => [...nothingAnswered(record), ...nothingSettled(body.outcome)],
      line: (b, nameOf) => headed('The disagreement was settled', joined([small(label(disagreementStage, b.stage)), who(nameOf, b.by, b.byName)]),
        extract(b.outcome), extract(b.forChild, 120)),
    }),
  },
})

const unsafe = (safe: string | undefined): string | false =>
  safe === 'no' ? 'Not safe when this was written' : safe === 'not-sure' && 'Not sure they were safe when this was written'

const has = (answer: unknown): boolean => typeof answer === 'string' && answer.trim() !== ''

/** It takes two to settle something: the other side’s words, from somebody, are on the record first. */
function nothingAnswered(record: Living | null): readonly Problem[] {
  const answered = record?.steps.some((s) => s.step === 'answered' && has(s.body['answer']))
  return answered ? [] : [{ code: 'disagreement/not-answered', field: null, says: 'The other side’s answer is not on the record yet. Write what they said first.' }]
}

const nothingSettled = (outcome: string | undefined): readonly Problem[] => has(outcome) ? [] : [{
  code: 'disagreement/no-outcome', field: 'outcome', says: 'Write what was agreed or decided. If nothing was, take it up a stage instead.',
}]
