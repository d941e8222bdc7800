import { defineRecord, onDay, oneOf, step, voice, yesNo } from '../../../records/index.ts'
import { afterCareActivity } from '../codes/after-care-activity.ts'
import { afterCareHome } from '../codes/after-care-home.ts'
import { inTouch } from '../codes/in-touch.ts'
import { leavingCareRight } from '../codes/leaving-care-right.ts'
import { headed, joined, label, quoted, small } from '../words.ts'

/** How a young person is who has left care: whether we are in touch, what they do, where they live and whether it is right for them. */
export const afterCare = defineRecord({
  id: 'after-care',
  version: 1,
  title: 'How they are after care',
  about: ['child'],
  answers: ['CL-3', 'CL-4', 'CL-6'],
  icon: 'exit',
  intro: 'Write it when you speak with them, and around each birthday from 17 to 21.',
  steps: {
    heard: step({
      title: 'Write how they are',
      happenedLabel: 'When was it so?',
      opens: true,
      fields: {
        inTouch: oneOf(inTouch, { section: 'In touch', label: 'Are we in touch?', expected: true }),
        lastContact: onDay({ section: 'In touch', label: 'When were we last in touch?', hint: 'Leave empty if it was on this day.' }),
        words: voice({ section: 'In touch', label: 'How do they say they are?', expected: true }),
        does: oneOf(afterCareActivity, { section: 'Their life', label: 'What do they do most of the time?', expected: true }),
        livesIn: oneOf(afterCareHome, { section: 'Their life', label: 'Where do they live?', expected: true }),
        suits: yesNo({ section: 'Their life', label: 'Is it a good place for them?', hint: 'Safe, theirs to stay in, near the people and things they need. No fixed home and custody never are.', expected: true }),
        right: oneOf(leavingCareRight, { section: 'Their rights', label: 'What are they in law?', hint: 'Leave it empty, and it is read from their time in care.' }),
        planLookedAt: onDay({ section: 'Their rights', label: 'When was their pathway plan last looked at with them?' }),
      },
      line: (b) => joined([
        headed('How they are after care', joined([
          b.inTouch === 'YES' ? 'in touch' : b.inTouch && `not in touch (${small(label(inTouch, b.inTouch))})`,
          small(label(afterCareActivity, b.does)), small(label(afterCareHome, b.livesIn)), b.suits === false && 'not a good place for them',
        ])), quoted(b.words, 120),
      ], '. '),
    }),
  },
})
