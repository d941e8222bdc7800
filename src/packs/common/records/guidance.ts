import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, rows, step, subjectOf, text, yesNo } from '../../../records/index.ts'
import { guidanceKind } from '../codes/guidance-kind.ts'
import { extract, headed, joined, who } from '../words.ts'

/**
 * A page of guidance: the words, who answers for them, and by when they are looked at again. A new wording is a step on the same
 * record, so that everybody can read what held on the day something was decided.
 */
export const guidance = defineRecord({
  id: 'guidance',
  version: 1,
  title: 'Guidance',
  about: ['authority'],
  answers: ['EH-5', 'FD-3'],
  icon: 'doc',
  intro: 'A page that is too long is not read. Say what to do, in the words you would use across a desk. Name nobody.',
  steps: {
    written: step({
      title: 'Write the guidance',
      happenedLabel: 'From which day does it hold?',
      opens: true,
      repeats: true,
      fields: {
        title: text({ section: 'The page', label: 'What is it called?', expected: true }),
        kind: oneOf(guidanceKind, { section: 'The page', label: 'What is it?', expected: true }),
        text: longText({ section: 'The page', label: 'The guidance', hint: 'An empty line begins a new paragraph. A line that begins with a dash is a point in a list.', expected: true }),
        beside: rows(
          { form: text({ label: 'Which form?', hint: 'The page stands beside it while somebody writes.', expected: true }) },
          { section: 'Where it stands', label: 'Which forms does it stand beside?', row: 'Form', expected: true },
        ),
        owner: subjectOf('worker', { section: 'Who answers for it', label: 'Who owns it?', hint: 'One person: whoever is asked when it is wrong.', expected: true }),
        reviewBy: onDay({ section: 'Who answers for it', label: 'By which day is it looked at again?', expected: true }),
      },
      line: (b, nameOf) => headed('Guidance written', extract(b.title, 100), joined([
        who(nameOf, b.owner) && `Owned by ${who(nameOf, b.owner)}`, b.reviewBy && `looked at again by ${sayDay(b.reviewBy)}`,
      ])),
    }),
    reviewed: step({
      title: 'Say that you looked at it again',
      happenedLabel: 'When did you look at it?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who looked at it?', expected: true }),
        still: yesNo({ label: 'Is it right as it stands?', hint: 'If not, write the new wording. Until then it stays overdue.', expected: true }),
        what: longText({ label: 'What did you look at, and what did people who use it say?', expected: true }),
        next: onDay({ label: 'By which day is it looked at again?', expected: true }),
      },
      line: (b, nameOf) => headed(b.still === false ? 'Guidance looked at, and not right any more' : 'Guidance looked at again',
        joined([who(nameOf, b.by), b.next && `next by ${sayDay(b.next)}`]), extract(b.what, 120)),
    }),
    withdrawn: step({
      title: 'Take it away',
      happenedLabel: 'From which day does it no longer hold?',
      closes: true,
      fields: {
        why: longText({ label: 'Why?', expected: true }),
        instead: text({ label: 'What holds instead?' }),
      },
      line: (b) => headed('Guidance taken away', extract(b.why), b.instead && `Instead: ${extract(b.instead, 100)}`),
    }),
  },
})
