import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { afterConsent, consentHow, consentPurpose, yesNoNotKnown, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

const whatFor = oneOf(consentPurpose, { section: 'What for', label: 'What were they asked to agree to?', expected: true })
const whose = {
  person: subjectOf('adult', { section: 'Who', label: 'Who was asked?', hint: 'A young person who understands can agree for themself.' }),
  name: text({ section: 'Who', label: 'Their name, if they are not on the record yet', hint: 'And who they are to the child.' }),
} as const

/**
 * What somebody with parental responsibility, or a young person, agreed to: given, refused, taken back, or not asked for because
 * asking was unsafe. After a no, somebody must say what happens to the child now.
 */
export const consent = defineRecord({
  id: 'consent',
  version: 1,
  title: 'Agreement to help',
  about: ['child'],
  answers: ['CO-1', 'IS-1', 'EH-1'],
  icon: 'hand',
  intro: 'Agreement can be taken back at any time, and nobody is worse thought of for it. The child’s safety is then looked at again.',
  steps: {
    given: step({
      title: 'Write that they agreed',
      happenedLabel: 'When did they agree?',
      opens: true,
      repeats: true,
      fields: {
        whatFor,
        details: longText({ section: 'What for', label: 'To what exactly, and to what not?', hint: 'Who may be asked, who may be told.', expected: true }),
        ...whose,
        responsibility: oneOf(yesNoNotKnown, { section: 'Who', label: 'Do they hold parental responsibility?', expected: true }),
        others: text({ section: 'Who', label: 'Who else holds it, and what do they say?' }),
        how: oneOf(consentHow, { section: 'How', label: 'How did they agree?', hint: 'For early help get it in writing. Some places require that.', expected: true }),
        understood: longText({ section: 'How', label: 'How do you know they understood?', hint: 'Language, reading, an interpreter, time to think.' }),
        until: onDay({ section: 'How', label: 'When will you ask again?' }),
        childWords: voice({ section: 'The child', label: 'What does the child think of it?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Agreed', joined([small(label(consentPurpose, b.whatFor)), small(label(consentHow, b.how)), by(who(nameOf, b.person, b.name))])),
        b.responsibility === 'no' && 'They do not hold parental responsibility', quoted(b.childWords, 100), b.until && `To be asked again on ${sayDay(b.until)}`,
      ], '. '),
    }),
    refused: step({
      title: 'Write that they said no',
      happenedLabel: 'When did they say no?',
      opens: true,
      repeats: true,
      fields: {
        whatFor, ...whose,
        why: longText({ section: 'Why', label: 'What were their reasons?', hint: 'In their words. What could make a yes possible?', expected: true }),
        childSafe: oneOf(yesNoNotSure, { section: 'The child', label: 'Is the child safe without it?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child want?' }),
      },
      line: (b, nameOf) => joined([
        headed('Did not agree', joined([small(label(consentPurpose, b.whatFor)), by(who(nameOf, b.person, b.name))]), extract(b.why)), unsafe(b.childSafe),
      ], '. '),
    }),
    'not-asked': step({
      title: 'Say why nobody was asked',
      happenedLabel: 'When was that decided?',
      opens: true,
      fields: {
        whatFor,
        why: longText({ section: 'Why', label: 'Why was it unsafe, or not possible, to ask?', hint: 'Who could be hurt, and how.', expected: true }),
        decidedBy: subjectOf('worker', { section: 'Why', label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => headed('Agreement was not asked for', joined([small(label(consentPurpose, b.whatFor)), by(who(nameOf, b.decidedBy))]), extract(b.why)),
    }),
    withdrawn: step({
      title: 'Write that they took it back',
      happenedLabel: 'When did they take it back?',
      repeats: true,
      fields: {
        ...whose,
        why: longText({ section: 'Why', label: 'What were their reasons?', hint: 'In their words.', expected: true }),
        stops: longText({ section: 'What stops', label: 'What would the child now go without?', expected: true }),
        childSafe: oneOf(yesNoNotSure, { section: 'What stops', label: 'Is the child safe if it stops?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child want?' }),
      },
      line: (b, nameOf) => joined([headed('Agreement taken back', by(who(nameOf, b.person, b.name)), extract(b.why)), unsafe(b.childSafe)], '. '),
    }),
    decided: step({
      title: 'Decide what happens now',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        thresholdMet: yesNo({ section: 'The child', label: 'Does the child’s need reach the threshold for a referral to social care?', expected: true }),
        weighed: longText({ section: 'The child', label: 'What did you weigh?', hint: 'What is hard for the child, for how long, and what help they lose.', expected: true }),
        outcome: oneOf(afterConsent, { section: 'What happens', label: 'What happens now?', expected: true }),
        lawful: longText({ section: 'What happens', label: 'What allows it, without their agreement?', onlyWhen: { field: 'outcome', is: 'WITHOUT' }, expected: true }),
        referral: recordOf('referral', { section: 'What happens', label: 'Which referral?', onlyWhen: { field: 'outcome', is: 'REFER' } }),
        unmet: longText({ section: 'What happens', label: 'Which needs will now go unmet?', hint: 'So that they are counted, not forgotten.' }),
        decidedBy: subjectOf('worker', { section: 'What happens', label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Decided after they said no', joined([small(label(afterConsent, b.outcome)) ?? 'no outcome written', by(who(nameOf, b.decidedBy))]), extract(b.weighed)),
        threshold(b.thresholdMet),
      ], '. '),
    }),
    ended: step({
      title: 'Say it is no longer needed',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'Why?', expected: true }) },
      line: (b) => headed('Agreement no longer needed', extract(b.why)),
    }),
  },
})

const by = (name: string | null): string | null => name && `by ${name}`
const unsafe = (safe: string | undefined): string | false =>
  safe === 'no' ? 'The child is not safe without it' : safe === 'not-sure' && 'Not sure the child is safe without it'
const threshold = (met: boolean | undefined): string =>
  met === undefined ? 'Not written whether the threshold for a referral is met' : `The threshold for a referral is ${met ? '' : 'not '}met`
