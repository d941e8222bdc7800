import { defineRecord, longText, oneOf, step, subjectOf, text, voice } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { legalMeetingOutcome } from '../codes/legal-meeting-outcome.ts'
import { decided, extract, headed, joined, label, who } from '../words.ts'

/** Social workers and lawyers look together at whether the law is needed to keep a child safe: asked for, held, decided. */
export const legalMeeting = defineRecord({
  id: 'legal-meeting',
  version: 1,
  title: 'Legal meeting',
  about: ['child'],
  answers: ['PP-1', 'AS-3'],
  icon: 'law',
  intro: 'Write the child’s days first, then the law. What lawyers advise the council is private to it: keep it short here.',
  steps: {
    asked: step({
      title: 'Ask for a legal meeting',
      happenedLabel: 'When did you ask?',
      opens: true,
      fields: {
        worries: longText({
          section: 'The child', label: 'What is life like for the child, and what has not changed?', expected: true,
          hint: 'What has happened, since when, and what it does to them.',
        }),
        childViews: voice({ section: 'The child', label: 'What does the child say?', hint: 'Their words, and who heard them.', expected: true }),
        tried: longText({ section: 'The help', label: 'What help was given, and what came of it?', expected: true }),
        question: longText({ section: 'The question', label: 'What do you need the meeting to decide?', expected: true }),
        by: subjectOf('worker', { section: 'The question', label: 'Who is asking?' }),
      },
      line: (b) => headed('A legal meeting was asked for', extract(b.question) ?? extract(b.worries)),
    }),
    held: step({
      title: 'Write the legal meeting',
      happenedLabel: 'When was it held?',
      opens: true,
      fields: {
        chair: subjectOf('worker', { section: 'Who took part', label: 'Who led it?', expected: true }),
        present: text({ section: 'Who took part', label: 'Who else took part?', hint: 'Say who the lawyer was.', expected: true }),
        threshold: oneOf(yesNoNotSure, {
          section: 'What was said', label: 'Is the harm serious enough for a court to act?', hint: 'As the lawyer saw it.', expected: true,
        }),
        advice: longText({ section: 'What was said', label: 'The advice, in short', hint: 'One line everybody may read, and what evidence is still needed. The advice itself goes in “Legal advice”.' }),
        family: longText({
          section: 'What was said', label: 'Who in the family could help?',
          hint: 'Names, and whether anyone has asked them.', expected: true,
        }),
      },
      line: (b) => joined([headed('Legal meeting', threshold(b.threshold)), b.family && `Family who could help: ${extract(b.family, 120)}`], '. '),
    }),
    decided: step({
      title: 'Decide what follows',
      happenedLabel: 'When was it decided?',
      closes: true,
      fields: {
        outcome: oneOf(legalMeetingOutcome, { label: 'What was decided?', expected: true }),
        why: longText({ label: 'Why?', hint: 'What you weighed. Say if anyone disagreed.', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
        familyTold: longText({ label: 'Who tells the family, and how?', hint: 'The child too, in words for them.', expected: true }),
      },
      refuses: ({ outcome, why }) => (outcome && outcome !== 'AGAIN' && !why?.trim() ? [{
        code: 'legal-meeting/no-reason', field: 'why', says: 'Say why before this is decided: the family, and one day the child, will ask.',
      }] : []),
      line: (b, nameOf) => decided('Legal meeting', label(legalMeetingOutcome, b.outcome), who(nameOf, b.by), b.why),
    }),
  },
})

const threshold = (answer: string | undefined): string | null =>
  answer === 'yes' ? 'serious enough for a court' : answer === 'no' ? 'not serious enough for a court' : answer ? 'not sure a court could act' : null
