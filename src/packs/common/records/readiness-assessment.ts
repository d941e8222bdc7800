import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, oneOf, onDay, step, text, voice } from '../../../records/index.ts'
import { readiness } from '../codes/readiness.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** How ready a young person is to live half on their own, looked at with them before anybody decides that they move. */
export const readinessAssessment = defineRecord({
  id: 'readiness-assessment',
  version: 1,
  title: 'Ready to live half on their own?',
  about: ['child'],
  answers: ['CA-7'],
  icon: 'exit',
  intro: 'Do it with them, over more than one day. Nobody has to be ready at 16: many of us were not.',
  steps: {
    written: step({
      title: 'Look at how ready they are',
      happenedLabel: 'When did you finish it together?',
      opens: true,
      repeats: true,
      fields: {
        with: text({ section: 'Who', label: 'Who looked at it with them?', hint: 'Their carer, personal adviser, somebody they trust.', expected: true }),
        childViews: voice({ section: 'Who', label: 'How ready do they feel, and what worries them?', expected: true }),
        home: longText({ section: 'Living there', label: 'Cooking, washing, cleaning: what do they do alone now?', expected: true }),
        money: longText({ section: 'Living there', label: 'Money: what do they have, and how do they make it last?', expected: true }),
        health: longText({ section: 'Living there', label: 'Their health: medicine, doctor, sleep, how they feel?', expected: true }),
        learning: longText({ section: 'Living there', label: 'School, college or work: what gets them up in the morning?', expected: true }),
        safe: longText({ section: 'Being alone', label: 'Being safe: who might come to the door, and what do they do?', expected: true }),
        people: longText({ section: 'Being alone', label: 'Who do they ring at two in the night?', hint: 'Names. Somebody who answers.', expected: true }),
        judgement: oneOf(readiness, { section: 'What was found', label: 'How ready are they?', expected: true }),
        help: longText({ section: 'What was found', label: 'What help do they need there, and what must be learned first?', expected: true }),
        reviewOn: onDay({ section: 'What was found', label: 'When do you look at it again?', expected: true }),
      },
      line: (b) => joined([
        headed('Looked at how ready they are to live half on their own', small(label(readiness, b.judgement)) ?? 'what was found is not written'),
        extract(b.help, 120), quoted(b.childViews, 120), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    ended: step({
      title: 'Close it',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'What came of it?', hint: 'They moved, or they stay where they are.', expected: true }) },
      line: (b) => headed('Looking at how ready they are ended', extract(b.why)),
    }),
  },
})
