import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, onDay, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { secureAuthority } from '../codes/secure-authority.ts'
import { secureKind } from '../codes/secure-kind.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A time in which a child is locked in, or kept from leaving: approved, begun, ordered by a court, looked at by a panel, ended. */
export const secureAccommodation = defineRecord({
  id: 'secure-accommodation',
  version: 1,
  title: 'Kept from leaving',
  about: ['child'],
  answers: ['CA-2', 'VO-2'],
  icon: 'lock',
  intro: 'It is the last thing tried, and it lasts not a day longer than it must. Write what keeps the child safe without a lock.',
  steps: {
    approved: step({
      title: 'The director’s decision',
      happenedLabel: 'When was it decided?',
      opens: true,
      repeats: true,
      fields: {
        agreed: yesNo({ section: 'The decision', label: 'Is it agreed?', expected: true }),
        by: subjectOf('worker', { section: 'The decision', label: 'Who decided?', expected: true }),
        why: longText({
          section: 'The decision', label: 'What would happen to the child without it?',
          hint: 'What has happened when they ran, or hurt themselves or others.', expected: true,
        }),
        tried: longText({ section: 'The decision', label: 'What else was tried?', expected: true }),
        underThirteen: yesNo({ section: 'If under 13', label: 'Is the child under 13?', expected: true }),
        minister: text({
          section: 'If under 13', label: 'When did the Secretary of State agree?', hint: 'England: nobody under 13 goes to a secure home without it.',
          onlyWhen: { field: 'underThirteen', is: true },
        }),
      },
      refuses: ({ agreed, underThirteen, minister }) => tooYoung(agreed, underThirteen, minister),
      line: (b, nameOf) => joined([
        headed(b.agreed === false ? 'Locking them in was refused' : b.agreed ? 'Locking them in was agreed' : 'Locking them in was asked for', who(nameOf, b.by)), extract(b.why),
      ], '. '),
    }),
    placed: step({
      title: 'They were locked in',
      happenedLabel: 'When did it begin?',
      opens: true,
      fields: {
        kind: oneOf(secureKind, { section: 'What happened', label: 'Where, and how?', expected: true }),
        home: subjectOf('home', { section: 'What happened', label: 'Which home?' }),
        authority: oneOf(secureAuthority, { section: 'What happened', label: 'What allows it today?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child say about it?', expected: true }),
        rights: longText({
          section: 'The child', label: 'What were they told they can do?',
          hint: 'Their solicitor, an advocate, how to complain, when it is looked at.', expected: true,
        }),
      },
      line: (b) => joined([headed('Kept from leaving', small(label(secureKind, b.kind)), small(label(secureAuthority, b.authority))), quoted(b.childWords, 120)], '. '),
    }),
    'order-made': step({
      title: 'A court allowed it',
      happenedLabel: 'When was the order made?',
      repeats: true,
      fields: {
        until: onDay({ label: 'Until which day?', expected: true }),
        court: text({ label: 'Which court, and the case number?' }),
        limits: longText({ label: 'What may be done, and what not?', hint: 'As the order says: doors, phone, being held, watched.', expected: true }),
      },
      line: (b) => headed('A court allowed it', joined([b.until && `until ${sayDay(b.until)}`, extract(b.limits)], '. ')),
    }),
    reviewed: step({
      title: 'Write the panel’s review',
      happenedLabel: 'When did the panel meet?',
      repeats: true,
      fields: {
        people: number({ section: 'The panel', label: 'How many people were on it?', hint: 'Three or more.', expected: true }),
        independent: yesNo({ section: 'The panel', label: 'Was one of them from outside both the council and the home?', expected: true }),
        childViews: voice({ section: 'What was heard', label: 'What did the child say?', expected: true }),
        familyViews: longText({ section: 'What was heard', label: 'What did their family say?' }),
        stillMet: yesNo({ section: 'What it came to', label: 'Is there still good reason to lock them in?', expected: true }),
        why: longText({ section: 'What it came to', label: 'Why, and what else could keep them safe?', expected: true }),
        nextOn: onDay({ section: 'What it came to', label: 'When does it meet next?', expected: true }),
      },
      line: (b) => joined([
        headed('Panel looked at whether they must be locked in', b.stillMet === false ? 'no longer' : b.stillMet && 'for now', extract(b.why)),
        quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    answered: step({
      title: 'Decide after the panel',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        decision: longText({ label: 'What was decided?', hint: 'The panel advises; the council decides.', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
        told: longText({ label: 'How was the child told?', expected: true }),
      },
      line: (b, nameOf) => headed('Decided after the panel', joined([who(nameOf, b.by), extract(b.decision)], '. ')),
    }),
    ended: step({
      title: 'They are no longer locked in',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        why: longText({ label: 'What keeps them safe now?', expected: true }),
        where: text({ label: 'Where are they now?', expected: true }),
        childWords: voice({ label: 'What do they say about that time?' }),
      },
      line: (b) => joined([headed('No longer kept from leaving', extract(b.why)), quoted(b.childWords, 120)], '. '),
    }),
  },
})

const tooYoung = (agreed: boolean | undefined, underThirteen: boolean | undefined, minister: string | undefined): readonly Problem[] =>
  agreed && underThirteen && !minister?.trim() ? [{
    code: 'secure/under-thirteen', field: 'minister', says: 'A child under 13 may not be placed in a secure home until the Secretary of State agrees. Write when that was, or do not agree to it.',
  }] : []
