import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { sayDay } from '../../../calendar/index.ts'
import { afterStepDown, helpLevel, stepDirection, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/**
 * A child moves from one level of help to another. Asked, answered by a named person on the other side, and only then done: nobody
 * lets go of a child whom nobody has taken on.
 */
export const stepTransfer = defineRecord({
  id: 'step-transfer',
  version: 1,
  title: 'Step up or step down',
  about: ['child'],
  answers: ['EH-3'],
  icon: 'level',
  intro: 'Until somebody on the other side says yes, the child stays with those who have them now.',
  steps: {
    asked: step({
      title: 'Ask for a step up or down',
      happenedLabel: 'When did you ask?',
      opens: true,
      fields: {
        direction: oneOf(stepDirection, { section: 'What is asked', label: 'Up or down?', expected: true }),
        from: oneOf(helpLevel, { section: 'What is asked', label: 'What help do they have now?', expected: true }),
        to: oneOf(helpLevel, { section: 'What is asked', label: 'What help should they have?', expected: true }),
        why: longText({ section: 'What is asked', label: 'Why now?', hint: 'What changed in the child’s life.', expected: true }),
        risk: longText({ section: 'The child now', label: 'What could still go wrong for them?', expected: true }),
        safeNow: oneOf(yesNoNotSure, {
          section: 'The child now', label: 'Are they safe while this is decided?', hint: 'If no or not sure, ring the front door now.', expected: true,
        }),
        meanwhile: longText({ section: 'The child now', label: 'What keeps them safe until then?', expected: true }),
        childWords: voice({ section: 'The child now', label: 'What does the child think of it?', expected: true }),
        family: longText({ section: 'The family', label: 'What do the parents say?', expected: true }),
        consent: recordOf('consent', { section: 'The family', label: 'Where is their agreement written?', hint: 'Early help needs it. A step up to keep a child safe does not wait for it.' }),
        toTeam: subjectOf('team', { section: 'Who is asked', label: 'Which team is asked?', expected: true }),
        toName: text({ section: 'Who is asked', label: 'Or who else?', hint: 'A school or a service that would take it on.' }),
        askedBy: subjectOf('worker', { section: 'Who is asked', label: 'Who decided to ask?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.direction === 'UP' ? 'Step up asked for' : b.direction === 'DOWN' ? 'Step down asked for' : 'A step up or down asked for',
          joined([small(label(helpLevel, b.from)), small(label(helpLevel, b.to))], ' to '), extract(b.why, 120)),
        who(nameOf, b.toTeam, b.toName) && `Asked of ${who(nameOf, b.toTeam, b.toName)}`,
        b.safeNow === 'no' ? 'Not safe when this was asked' : b.safeNow === 'not-sure' && 'Not sure they were safe when this was asked',
      ], '. '),
    }),
    answered: step({
      title: 'Answer it',
      happenedLabel: 'When did you answer?',
      repeats: true,
      fields: {
        accepted: yesNo({ section: 'The answer', label: 'Do you take the child on?', expected: true }),
        why: longText({ section: 'The answer', label: 'Why?', hint: 'If no: what would have to be different, and what should happen instead.', expected: true }),
        by: subjectOf('worker', { section: 'The answer', label: 'Who answers?', hint: 'On the side that takes the child on.', expected: true }),
        byName: text({ section: 'The answer', label: 'Their name, if they do not work here' }),
        lead: subjectOf('worker', { section: 'Who leads then', label: 'Who will lead for the child?', expected: true }),
        leadName: text({ section: 'Who leads then', label: 'Their name, if they do not work here', hint: 'And their job.' }),
      },
      refuses: (body, record) => ownYes(body, record),
      line: (b, nameOf) => joined([
        headed(b.accepted === undefined ? 'The step was answered, not written how' : b.accepted ? 'The step was accepted' : 'The step was not accepted',
          who(nameOf, b.by, b.byName), extract(b.why)),
        leads(who(nameOf, b.lead, b.leadName)),
      ], '. '),
    }),
    completed: step({
      title: 'Say that it is done',
      happenedLabel: 'From when do the others have the child?',
      fields: {
        metOn: onDay({ section: 'Handing over', label: 'When did both sides meet with the family?', expected: true }),
        childTold: yesNo({ section: 'Handing over', label: 'Has the child met who leads now?', expected: true }),
        planAgreed: yesNo({ section: 'Handing over', label: 'Did the new side agree to the plan?', expected: true }),
        consentWritten: yesNo({ section: 'Handing over', label: 'Did the parents agree in writing?', hint: 'For a step down to early help.', expected: true }),
        lead: subjectOf('worker', { section: 'Who leads now', label: 'Who leads for the child now?', expected: true }),
        leadName: text({ section: 'Who leads now', label: 'Their name, if they do not work here', hint: 'And their job.' }),
        ifWorse: longText({ section: 'Who leads now', label: 'What happens if things get worse?', hint: 'Who is rung, and what brings us back.', expected: true }),
      },
      refuses: (_, record) => notTakenOn(record),
      line: (b, nameOf) => joined([
        'The step is done', leads(who(nameOf, b.lead, b.leadName)), b.metOn && `Both sides met on ${sayDay(b.metOn)}`,
        b.ifWorse && `If it gets worse: ${extract(b.ifWorse, 120)}`,
      ], '. '),
    }),
    'looked-again': step({
      title: 'Look again some weeks later',
      happenedLabel: 'When did you look?',
      closes: true,
      fields: {
        how: oneOf(afterStepDown, { label: 'How is it for the child now?', expected: true }),
        found: longText({ label: 'What did you find?', hint: 'Ask the child, the family and those who help.', expected: true }),
        childWords: voice({ label: 'What does the child say?', expected: true }),
        by: subjectOf('worker', { label: 'Who looked?', expected: true }),
      },
      refuses: (_, record) => notDone(record),
      line: (b) => joined([headed('Looked at again after the step', small(label(afterStepDown, b.how)), extract(b.found)), quoted(b.childWords, 100)], '. '),
    }),
    stopped: step({
      title: 'Say that it will not happen',
      happenedLabel: 'When was that decided?',
      closes: true,
      fields: {
        why: longText({ label: 'Why not?', expected: true }),
        instead: longText({ label: 'Who has the child now, and what help do they have?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: (_, record) => has(record, 'completed')
        ? [{ code: 'step/already-done', field: null, says: 'The child has moved already. To bring them back, ask for a new step.' }]
        : [],
      line: (b, nameOf) => joined([headed('The step will not happen', extract(b.why), who(nameOf, b.by) && `Decided by ${who(nameOf, b.by)}`), extract(b.instead)], '. '),
    }),
  },
})

const leads = (name: string | null): string | null => name && `${name} leads`
const has = (record: Living | null, stepId: string): boolean => record?.steps.some((s) => s.step === stepId) ?? false
const written = (answer: unknown): boolean => typeof answer === 'string' && answer.trim() !== ''

/** Whoever asks does not also say yes: the child would be passed on with nobody there to take them. */
function ownYes(b: { readonly accepted?: boolean; readonly by?: string }, record: Living | null): readonly Problem[] {
  const asked = record?.steps.findLast((s) => s.step === 'asked')?.body['askedBy']
  return b.accepted === true && b.by !== undefined && b.by === asked
    ? [{ code: 'step/own-yes', field: 'by', says: 'They asked for this step, so they cannot also say yes to it. Somebody on the side that takes the child on answers.' }] : []
}

/** The latest answer must be a yes, by somebody named, with somebody named to lead. */
function notTakenOn(record: Living | null): readonly Problem[] {
  const answer = record?.steps.findLast((s) => s.step === 'answered')?.body
  if (answer?.['accepted'] !== true) {
    const says = answer?.['accepted'] === false
      ? 'They said no. The child stays with those who have them now. If you do not agree, write a professional disagreement.'
      : 'Nobody on the other side has said yes yet. Until they do, the child stays with those who have them now.'
    return [{ code: 'step/not-accepted', field: null, says }]
  }
  const named = (...fields: readonly string[]): boolean => fields.some((f) => written(answer[f]))
  return [
    ...(named('by', 'byName') ? [] : [{ code: 'step/accepted-by-nobody', field: null, says: 'The yes has no name beside it. Put right who answered, then say it is done.' }]),
    ...(named('lead', 'leadName') ? [] : [{ code: 'step/nobody-leads', field: null, says: 'Nobody is named to lead for the child. Put that right in the answer, then say it is done.' }]),
  ]
}

/** Looking again ends the record, so there must be something to look back at. */
const notDone = (record: Living | null): readonly Problem[] => has(record, 'completed')
  ? []
  : [{ code: 'step/not-done-yet', field: null, says: 'The child has not moved yet. Say that the step is done first, or that it will not happen.' }]
