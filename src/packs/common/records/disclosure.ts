import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, step, subjectOf, text, voice, type Problem } from '../../../records/index.ts'
import { toldOfDisclosure, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/**
 * Something a child told somebody. Its life is the chain inspectors looked for and could not find: who was told,
 * what was decided, what was done to keep the child safe. It can always be written; it cannot be closed without the chain.
 */
export const disclosure = defineRecord({
  id: 'disclosure',
  version: 1,
  title: 'A child told us something',
  about: ['child'],
  answers: ['EX-2', 'VO-2'],
  icon: 'ear',
  intro: 'Write what you have. Half is enough to start, and your manager is told if it stays half written.',
  unfinishedIsAConcern: { afterMinutes: 30, automaticStep: 'begun' },
  steps: {
    begun: step({
      title: 'Began writing',
      happenedLabel: null,
      opens: true,
      automatic: true,
      fields: {},
      line: () => 'Began writing down something the child said',
    }),
    told: step({
      title: 'Write what the child said',
      happenedLabel: 'When did they tell you?',
      opens: true,
      fields: {
        words: voice({
          section: 'What they said', label: 'What did they say or show?', expected: true,
          hint: 'Their own words, even the muddled or rude ones. Don’t tidy.',
        }),
        asked: longText({
          section: 'What they said', label: 'What did you ask, and what did you say back?',
          hint: 'Did you tell them who would hear about it?',
        }),
        safeNow: oneOf(yesNoNotSure, {
          section: 'Safe now', label: 'Are they safe right now?', expected: true,
          hint: 'If no or not sure: stay with them, ring 999 if someone may be hurt, and ring your manager before you write more.',
        }),
        safeNowHow: longText({
          section: 'Safe now', label: 'How do you know?', hint: 'Where they are, who is with them, what has been done.',
        }),
        toldTo: subjectOf('worker', { section: 'When and where', label: 'Who did they tell?', expected: true }),
        where: text({ section: 'When and where', label: 'Where were you?', hint: 'And who else could hear.' }),
        aboutWhom: text({
          section: 'When and where', label: 'Who is it about?', hint: 'As the child named them. Leave empty if they did not say.',
        }),
      },
      line: (b, nameOf) => joined([
        headed(b.toldTo ? `Told ${who(nameOf, b.toldTo)}` : 'Told us something', quoted(b.words)),
        b.safeNow === 'no' ? 'Not safe when this was written' : b.safeNow === 'not-sure' && 'Not sure they were safe when this was written',
      ], '. '),
    }),
    'passed-on': step({
      title: 'Say who was told',
      happenedLabel: 'When were they told?',
      repeats: true,
      fields: {
        toldWho: oneOf(toldOfDisclosure, { label: 'Who was told?', expected: true }),
        person: subjectOf('worker', { label: 'Their name', hint: 'A person, not a team. An email nobody answered is not told.' }),
        name: text({ label: 'Their name, if they do not work here', hint: 'And a reference, if the police or a hospital gave one.' }),
        what: longText({ label: 'What did they say they would do?', expected: true }),
      },
      line: (b, nameOf) => headed(
        passedOnTo(joined([small(label(toldOfDisclosure, b.toldWho)), who(nameOf, b.person, b.name)])),
        extract(b.what),
      ),
    }),
    decided: step({
      title: 'Say what was decided',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        decision: longText({ label: 'What was decided?', hint: 'If it is to do nothing, say so and say why.', expected: true }),
        safeguard: longText({
          label: 'What keeps them safe tonight?', hint: 'What is different now because they told us.', expected: true,
        }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.decidedBy ? `${who(nameOf, b.decidedBy)} decided` : 'Decided', extract(b.decision) ?? 'what is not written'),
        b.safeguard && `To keep them safe: ${extract(b.safeguard)}`,
      ], '. '),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: {
        why: longText({
          label: 'Why is nothing more owed to the child about this?', hint: 'And what the child was told about what we did.', expected: true,
        }),
      },
      refuses: (_, record) => notYetCloseable(record),
      line: (b) => headed('What the child told us is closed', extract(b.why)),
    }),
  },
})

const passedOnTo = (to: string): string => (to ? `Passed on to ${to}` : 'Passed on, but not written who to')

/** What the record still lacks before anyone may say it is finished: somebody told, and something decided. */
function notYetCloseable(record: Living | null): readonly Problem[] {
  const has = (stepId: string, fields: readonly string[]): boolean =>
    record?.steps.some((s) => s.step === stepId && fields.some((f) => { const answer = s.body[f]; return typeof answer === 'string' && answer.trim() !== '' })) ?? false
  const nobodyTold = {
    code: 'disclosure/nobody-told', field: null, says: 'Say who was told before you close this. Nobody is on the record yet.',
  }
  const nothingDecided = {
    code: 'disclosure/nothing-decided', field: null, says: 'Say what was decided before you close this. No decision is on the record yet.',
  }
  return [
    ...(has('passed-on', ['toldWho', 'person', 'name']) ? [] : [nobodyTold]),
    ...(has('decided', ['decision']) ? [] : [nothingDecided]),
  ]
}
