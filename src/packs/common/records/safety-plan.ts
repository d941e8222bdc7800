import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, recordOf, rows, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** What everybody does so that a child stays safe from those who would use them. Half of it is the child's own. */
export const safetyPlan = defineRecord({
  id: 'safety-plan',
  version: 1,
  title: 'Safety plan',
  about: ['child'],
  answers: ['EX-1', 'MI-2'],
  icon: 'hand',
  intro: 'Make it with the child. Whoever is on tonight must be able to do it.',
  steps: {
    agreed: step({
      title: 'Write the safety plan',
      happenedLabel: 'When was it agreed?',
      opens: true,
      repeats: true,
      fields: {
        assessment: recordOf('exploitation-assessment', { section: 'What we keep them safe from', label: 'Which assessment does it answer?' }),
        dangers: longText({ section: 'What we keep them safe from', label: 'What might happen, and how would we see it coming?', expected: true }),
        ownPlan: voice({
          section: 'The child’s own plan', label: 'What will you do if it goes wrong?', expected: true,
          hint: 'Their words: where they would go, what they would text, the word that means come now.',
        }),
        ring: rows(
          { who: text({ label: 'Who?', expected: true }), phone: text({ label: 'Number', expected: true }), when: text({ label: 'When can they be rung?' }) },
          { section: 'The child’s own plan', label: 'Who they can ring', hint: 'People the child chose. At least one who answers at night.', row: 'Person', expected: true },
        ),
        ...planFields,
        police: yesNo({ section: 'Who agreed', label: 'Do the police know the plan?', expected: true }),
        agreedBy: text({ section: 'Who agreed', label: 'Who else agreed to it?', hint: 'Names, and what each is to the child.', expected: true }),
        by: subjectOf('worker', { section: 'Who agreed', label: 'Who holds the plan?', expected: true }),
      },
      line: (b) => joined([
        headed('Safety plan', extract(b.dangers, 120)),
        quoted(b.ownPlan, 100), b.ring?.length ? `${b.ring.length} ${b.ring.length === 1 ? 'person' : 'people'} to ring` : null,
        b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    given: planShared,
    reviewed: step({
      title: 'Look at the plan again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What does the child say about how it works?', expected: true }),
        found: longText({ label: 'What was done, what was not, and are they safer?', expected: true }),
        changes: longText({ label: 'What changes in the plan?', hint: 'If much changes, write the plan again.' }),
        nextOn: onDay({ label: 'When do you look next?', expected: true }),
      },
      line: (b) => joined([
        headed('Safety plan looked at again', extract(b.found)), quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    ended: step({
      title: 'The plan is no longer needed',
      happenedLabel: 'Since when?',
      closes: true,
      fields: {
        why: longText({ label: 'What is safer for the child now?', expected: true }),
        childViews: voice({ label: 'What does the child say?', expected: true }),
      },
      line: (b) => headed('Safety plan ended', joined([extract(b.why), quoted(b.childViews, 100)], '. ')),
    }),
  },
})
