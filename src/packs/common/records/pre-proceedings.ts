import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, yesNo, type Problem } from '../../../records/index.ts'
import { permanenceRoute } from '../codes/permanence-route.ts'
import { preProceedingsNext } from '../codes/pre-proceedings-next.ts'
import { preProceedingsOutcome } from '../codes/pre-proceedings-outcome.ts'
import { actionDone, actions, openActions } from '../families/actions.ts'
import { whatFollows, whoMet } from '../families/meeting.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** The time in which parents have a last chance to make a child safe before a court is asked. It has a beginning, meetings and an end. */
export const preProceedings = defineRecord({
  id: 'pre-proceedings',
  version: 1,
  title: 'Before going to court',
  about: ['child'],
  answers: ['PP-1', 'PE-1'],
  icon: 'law',
  intro: 'Parents read every word of this. Say what must be different for the child, by when, and who will help.',
  steps: {
    decided: step({
      title: 'Begin pre-proceedings',
      happenedLabel: 'When was it decided?',
      opens: true,
      fields: {
        worries: longText({
          section: 'Why', label: 'What must be different for the child?',
          hint: 'In words a parent could repeat to a friend.', expected: true,
        }),
        by: subjectOf('worker', { section: 'Why', label: 'Who decided?', expected: true }),
        meeting: recordOf('legal-meeting', { section: 'Why', label: 'Which legal meeting did it come from?' }),
        planA: oneOf(permanenceRoute, { section: 'Two plans from the start', label: 'What do we hope for?', expected: true }),
        planB: oneOf(permanenceRoute, {
          section: 'Two plans from the start', label: 'If that cannot be, what then?',
          hint: 'Begun now, so that the child does not wait twice.', expected: true,
        }),
      },
      line: (b) => joined([
        headed('Pre-proceedings began', extract(b.worries)),
        b.planA && `Hoped for: ${small(label(permanenceRoute, b.planA))}`, b.planB && `If not: ${small(label(permanenceRoute, b.planB))}`,
      ], '. '),
    }),
    'letter-sent': step({
      title: 'Say the letter was sent',
      happenedLabel: 'When did it go?',
      repeats: true,
      fields: {
        to: text({ section: 'The letter', label: 'To whom?', hint: 'Each parent, and anyone else with parental responsibility.', expected: true }),
        reads: text({
          section: 'The letter', label: 'How do we know they can read it?',
          hint: 'Their language, a reader, someone who went through it with them.', expected: true,
        }),
        lawyer: yesNo({ section: 'The letter', label: 'Does it say how to get a free lawyer?', expected: true }),
        familyMeeting: yesNo({ section: 'The family', label: 'Does it offer the family a meeting of their own?', expected: true }),
        whyNot: longText({
          section: 'The family', label: 'Why is no family meeting offered?',
          hint: 'How it would harm the child.', onlyWhen: { field: 'familyMeeting', is: false },
        }),
        childTold: longText({ section: 'The child', label: 'What was the child told, and by whom?', expected: true }),
      },
      line: (b) => joined([
        headed('Letter before proceedings sent', extract(b.to, 120)),
        b.familyMeeting === false ? 'No family meeting offered' : b.familyMeeting && 'A family meeting was offered',
        b.lawyer === false && 'It does not say how to get a free lawyer',
      ], '. '),
    }),
    met: step({
      title: 'Write a pre-proceedings meeting',
      happenedLabel: 'When did you meet?',
      repeats: true,
      fields: {
        ...whoMet,
        agreed: longText({ section: 'The family', label: 'What was agreed?', hint: 'Say what the parents did not agree to.', expected: true }),
        actions: actions(),
        ...whatFollows,
      },
      line: (b) => joined([
        headed('Pre-proceedings meeting', extract(b.agreed)),
        b.actions?.length ? `${b.actions.length} ${b.actions.length === 1 ? 'action' : 'actions'}` : null, b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'action-done': actionDone,
    reviewed: step({
      title: 'Look at how it goes',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        found: longText({
          label: 'What is different for the child since it began?',
          hint: 'What you and others saw, not what was promised.', expected: true,
        }),
        next: oneOf(preProceedingsNext, { label: 'What should happen next?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided that?', expected: true }),
        planA: oneOf(permanenceRoute, { label: 'What do we hope for now?', hint: 'Only if it is new or has changed.' }),
        planB: oneOf(permanenceRoute, { label: 'If that cannot be, what then?', hint: 'Only if it is new or has changed.' }),
      },
      line: (b) => headed('Pre-proceedings looked at', joined([small(label(preProceedingsNext, b.next)), extract(b.found)], '. ')),
    }),
    extended: step({
      title: 'Allow more time',
      happenedLabel: 'When was it allowed?',
      repeats: true,
      fields: {
        until: onDay({ label: 'Until when?', expected: true }),
        why: longText({ label: 'Why is waiting longer right for this child?', expected: true }),
        by: subjectOf('worker', { label: 'Which senior manager decided?', expected: true }),
      },
      refuses: ({ until, why }) => moreTime(until, why),
      line: (b, nameOf) => headed('More time before court', joined([b.until && `until ${sayDay(b.until)}`, who(nameOf, b.by), extract(b.why)], '. ')),
    }),
    ended: step({
      title: 'End pre-proceedings',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        outcome: oneOf(preProceedingsOutcome, { label: 'How did it end?', expected: true }),
        why: longText({ label: 'Why?', hint: 'What is different for the child, or what is not.', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
        told: longText({ label: 'What were the child and the parents told?', expected: true }),
      },
      refuses: (body, record) => (body.outcome === 'STEPDOWN' ? openActions(record) : []),
      line: (b) => headed('Pre-proceedings ended', joined([small(label(preProceedingsOutcome, b.outcome)), extract(b.why)], '. ')),
    }),
  },
})

const moreTime = (until: string | undefined, why: string | undefined): readonly Problem[] => [
  ...(until ? [] : [{ code: 'pre-proceedings/no-end', field: 'until', says: 'Give the day it must end by. More time without an end is drift.' }]),
  ...(why?.trim() ? [] : [{ code: 'pre-proceedings/no-reason', field: 'why', says: 'Say why waiting longer is right for this child.' }]),
]
