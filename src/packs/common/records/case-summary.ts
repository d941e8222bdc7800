import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, recordOf, step, voice } from '../../../records/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** The story so far on one page, so that nobody who opens the record has to begin again, and no pattern is missed. */
export const caseSummary = defineRecord({
  id: 'case-summary',
  version: 1,
  title: 'Summary',
  about: ['child'],
  answers: ['AS-2', 'CL-6'],
  icon: 'doc',
  intro: 'Write it for somebody who has five minutes and has never met them. And for them, when they are grown.',
  steps: {
    written: step({
      title: 'Write the summary',
      happenedLabel: 'Up to which day?',
      opens: true,
      repeats: true,
      fields: {
        whoTheyAre: longText({ section: 'Who they are', label: 'Who is this child?', hint: 'What they like, who they love, what they are good at.', expected: true }),
        childWords: voice({ section: 'Who they are', label: 'What do they say about their life?' }),
        story: longText({ section: 'So far', label: 'What happened, in order?', hint: 'And what was tried each time.', expected: true }),
        pattern: longText({ section: 'So far', label: 'What keeps coming back?', hint: 'The same worry, the same time of year, help that stopped. “Nothing” is an answer.', expected: true }),
        referral: recordOf('referral', { section: 'So far', label: 'Is it written because of a referral? Which one?' }),
        worries: longText({ section: 'Now', label: 'What are we worried about now?', expected: true }),
        strengths: longText({ section: 'Now', label: 'What keeps them safe and well?', expected: true }),
        plan: longText({ section: 'Now', label: 'What is the plan, and what will be done differently from before?', expected: true }),
        lookOn: onDay({ section: 'Now', label: 'When is this page looked at again?', expected: true }),
      },
      line: (b) => joined([
        headed('Summary written', extract(b.worries) ?? extract(b.story)), b.pattern && `What keeps coming back: ${extract(b.pattern, 100)}`,
        quoted(b.childWords, 80), b.lookOn && `Looked at again on ${sayDay(b.lookOn)}`,
      ], '. '),
    }),
  },
})
