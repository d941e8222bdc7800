import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, someOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { toldOfDisclosure, yesNoNotSure } from '../codes/index.ts'
import { substance } from '../codes/substance.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/**
 * A worry that a child has used or carried drugs, alcohol or a vape: seen, passed on, decided, helped. It can always be written;
 * it cannot be closed until somebody was told and something was decided. Who gave it to them is asked as plainly as what it was.
 */
export const substanceIncident = defineRecord({
  id: 'substance-incident',
  version: 1,
  title: 'Drugs, alcohol or vapes',
  about: ['child'],
  answers: ['EX-4', 'EX-1', 'HO-14'],
  icon: 'flag',
  intro: 'Their safety first: if they are hard to wake or breathe badly, ring 999. Nobody is in trouble for asking for help.',
  steps: {
    seen: step({
      title: 'Write what you saw or found',
      happenedLabel: 'When was it?',
      opens: true,
      fields: {
        what: longText({ section: 'What happened', label: 'What did you see, hear or find?', hint: 'What you know, before what you think.', expected: true }),
        which: someOf(substance, { section: 'What happened', label: 'What was it, as far as you know?', expected: true }),
        where: text({ section: 'What happened', label: 'Where were they, and who with?' }),
        safeNow: oneOf(yesNoNotSure, {
          section: 'Safe now', label: 'Are they safe right now?', expected: true,
          hint: 'If no or not sure: stay with them, ring 999 if they are hard to wake, and ring your manager before you write more.',
        }),
        checked: longText({ section: 'Safe now', label: 'Who looked at how they are, and what was done?', hint: 'A doctor, 111, a nurse, or you.', expected: true }),
        childWords: voice({ section: 'What they say', label: 'What did the child say?', hint: 'What it does for them matters too.', expected: true }),
        whoGave: longText({
          section: 'What they say', label: 'Who may have given or sold it to them?', expected: true,
          hint: 'Whoever gives drugs to a child is harming the child. Names, places, cars, phones.',
        }),
      },
      line: (b) => joined([
        headed('A worry about drugs, alcohol or vapes', whichOnes(b.which)),
        extract(b.what),
        b.safeNow === 'no' ? 'Not safe when this was written' : b.safeNow === 'not-sure' && 'Not sure they were safe when this was written',
        quoted(b.childWords, 100),
      ], '. '),
    }),
    'passed-on': step({
      title: 'Say who was told',
      happenedLabel: 'When were they told?',
      repeats: true,
      fields: {
        toldWho: oneOf(toldOfDisclosure, { label: 'Who was told?', expected: true }),
        person: subjectOf('worker', { label: 'Their name', hint: 'A person, not a team. An email nobody answered is not told.' }),
        name: text({ label: 'Their name, if they do not work here' }),
        what: longText({ label: 'What did they say they would do?', expected: true }),
      },
      line: (b, nameOf) => {
        const to = joined([small(label(toldOfDisclosure, b.toldWho)), who(nameOf, b.person, b.name)])
        return headed(to ? `Passed on to ${to}` : 'Passed on, but not written who to', extract(b.what))
      },
    }),
    decided: step({
      title: 'Say what was decided',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        decision: longText({ label: 'What was decided?', hint: 'Who does what, by when. If it is to do nothing, say why.', expected: true }),
        health: text({ label: 'Who checks their health?', expected: true }),
        used: oneOf(yesNoNotSure, {
          label: 'Could somebody be using them?', expected: true,
          hint: 'Debts, gifts, carrying for somebody, older friends. If yes or not sure, weigh it as a risk of being exploited.',
        }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.decidedBy ? `${who(nameOf, b.decidedBy)} decided` : 'Decided', extract(b.decision) ?? 'what is not written'),
        b.used === 'yes' ? 'Somebody may be using them' : b.used === 'not-sure' && 'Not sure whether somebody is using them',
        b.health && `Their health: ${extract(b.health, 80)}`,
      ], '. '),
    }),
    'help-offered': step({
      title: 'Say what help was offered',
      happenedLabel: 'When was it offered?',
      repeats: true,
      fields: {
        what: text({ label: 'What help, and from whom?', hint: 'If there is none to be had, write that.', expected: true }),
        accepted: yesNo({ label: 'Do they want it?', expected: true }),
        childWords: voice({ label: 'What did they say?' }),
      },
      line: (b) => headed('Help offered', joined([extract(b.what, 120), b.accepted === false ? 'not wanted now' : b.accepted && 'wanted']), quoted(b.childWords, 100)),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: { why: longText({ label: 'What is safer for the child now?', hint: 'And what they were told about what we did.', expected: true }) },
      refuses: (_, record) => notYetCloseable(record),
      line: (b) => headed('The worry about drugs, alcohol or vapes is closed', extract(b.why)),
    }),
  },
})

const whichOnes = (codes: readonly string[] | undefined): string | null =>
  codes?.length ? codes.map((c) => small(label(substance, c))).join(', ') : null

/** What the record still lacks before anyone may say it is finished: somebody told, and something decided. */
function notYetCloseable(record: Living | null): readonly Problem[] {
  const has = (stepId: string, fields: readonly string[]): boolean =>
    record?.steps.some((s) => s.step === stepId && fields.some((f) => { const said = s.body[f]; return typeof said === 'string' && said.trim() !== '' })) ?? false
  return [
    ...(has('passed-on', ['toldWho', 'person', 'name']) ? [] : [{
      code: 'substance-incident/nobody-told', field: null, says: 'Say who was told before you close this. Nobody is on the record yet.',
    }]),
    ...(has('decided', ['decision']) ? [] : [{
      code: 'substance-incident/nothing-decided', field: null, says: 'Say what was decided before you close this. No decision is on the record yet.',
    }]),
  ]
}
