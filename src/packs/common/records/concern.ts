import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { howTold, noFurther, yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/**
 * Somebody who is not signed in told us that they are worried about a child. Nobody knows yet which child it is, so it begins with
 * somebody new, whom only the front door can see. Whoever takes it up says who that is, and begins the contact.
 */
export const concern = defineRecord({
  id: 'concern',
  version: 1,
  title: 'A worry told on our page',
  about: ['child'],
  answers: ['FD-1'],
  icon: 'in',
  intro: 'Somebody found the courage to write. Whatever becomes of it, they should hear that it was read.',
  steps: {
    told: step({
      title: 'A worry was told',
      happenedLabel: null,
      opens: true,
      automatic: true,
      fields: {
        words: longText({ section: 'The worry', label: 'What worries them?' }),
        danger: oneOf(yesNoNotSure, { section: 'The worry', label: 'Is anyone in danger now?', expected: true }),
        aboutMe: yesNo({ section: 'The child', label: 'Are they the child themself?' }),
        childWords: voice({ section: 'The child', label: 'What the child wrote', onlyWhen: { field: 'aboutMe', is: true } }),
        childName: text({ section: 'The child', label: 'What is the child called?' }),
        childAge: text({ section: 'The child', label: 'How old, or born when?' }),
        childWhere: longText({ section: 'The child', label: 'Where do they live, or go to school?' }),
        from: text({ section: 'Who told us', label: 'Who told us?', hint: 'They may leave it out.' }),
        reach: text({ section: 'Who told us', label: 'How do we reach them?', hint: 'They may leave it out.' }),
        knows: oneOf(yesNoNotSure, { section: 'Who told us', label: 'Does the child or the family know that they told us?' }),
        reference: text({ section: 'Where it went', label: 'The words they were given to name it by' }),
        team: subjectOf(['team', 'authority'], { section: 'Where it went', label: 'Which team has it?' }),
        nightTeam: subjectOf('team', { section: 'Where it went', label: 'Which team sees it out of hours?' }),
      },
      line: (b) => joined([
        headed(b.aboutMe ? 'The child told us on our page' : 'Somebody told us on our page that they are worried', quoted(b.childWords) ?? extract(b.words)),
        b.danger === 'yes' ? 'They wrote that somebody was in danger' : b.danger === 'not-sure' && 'They were not sure whether anybody was in danger',
        b.from ? `From ${extract(b.from, 80)}` : !b.aboutMe && 'They gave no name',
      ], '. '),
    }),
    'taken-up': step({
      title: 'Take it up',
      happenedLabel: 'When did you take it up?',
      fields: {
        by: subjectOf('worker', { label: 'Who takes it up?', hint: 'A person, not a team.', expected: true }),
        known: yesNo({ label: 'Was the child known to us already?' }),
        how: longText({ label: 'How do you know which child it is?', expected: true }),
        contact: recordOf('contact', { label: 'Which contact did it become?', expected: true }),
      },
      line: (b, nameOf) => headed('The worry was taken up', who(nameOf, b.by) && `By ${who(nameOf, b.by)}`, extract(b.how)),
    }),
    'no-further': step({
      title: 'Say why it goes no further',
      happenedLabel: 'When was that decided?',
      fields: {
        reason: oneOf(noFurther, { label: 'Why does it go no further?', expected: true }),
        why: longText({ label: 'What did you do to find out?', hint: 'Whom you asked, where you looked.', expected: true }),
        safe: longText({ label: 'How do you know that nobody is in danger?', hint: 'Needed when they wrote that somebody is.' }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: (b, record): readonly Problem[] => [
        ...(b.reason && b.why ? [] : [{ code: 'no-reason', field: b.reason ? 'why' : 'reason', says: 'Somebody was worried enough to write. Say why it goes no further and what you did to find out, or take it up.' }]),
        ...(b.safe || danger(record?.steps.find((s) => s.step === 'told')?.body) !== 'yes' ? [] : [{
          code: 'danger-open', field: 'safe', says: 'They wrote that somebody is in danger now. Say how you know that nobody is, or take it up.',
        }]),
      ],
      line: (b, nameOf) => headed('The worry goes no further', joined([small(label(noFurther, b.reason)), who(nameOf, b.decidedBy) && `decided by ${who(nameOf, b.decidedBy)}`]), extract(b.why)),
    }),
    'told-back': step({
      title: 'Write what they were told',
      happenedLabel: 'When were they told?',
      repeats: true,
      fields: {
        what: longText({ label: 'What were they told?', hint: 'That it was read, what they can do if they are worried again. Nothing about the family.', expected: true }),
        how: oneOf(howTold, { label: 'How?' }),
        notToldBecause: longText({ label: 'If they were not told, why not?', hint: 'For example: nobody answers, or telling them could put somebody in danger.' }),
      },
      line: (b) => b.notToldBecause && !b.what
        ? headed('Whoever was worried was not told', extract(b.notToldBecause))
        : headed(joined(['Whoever was worried was told', small(label(howTold, b.how))]), extract(b.what)),
    }),
  },
})

const danger = (body: { readonly [field: string]: unknown } | undefined): unknown => body?.['danger']
