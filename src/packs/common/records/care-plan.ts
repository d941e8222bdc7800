import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, yesNo, type Problem } from '../../../records/index.ts'
import { permanenceRoute } from '../codes/permanence-route.ts'
import { approved } from '../families/approval.ts'
import { planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

const agreeing = approved({ title: 'Agree the care plan', asks: 'Is the plan agreed?', done: 'Care plan agreed' })

/** The plan for a child in care: the home that is to last, everyday life until then, and who keeps up with whom. */
export const carePlan = defineRecord({
  id: 'care-plan',
  version: 1,
  title: 'Care plan',
  about: ['child'],
  answers: ['CA-2', 'CA-8', 'VO-2'],
  icon: 'doc',
  intro: 'Make it with the child. When it changes, write the whole of it again: the last one is the plan.',
  approval: { of: ['written'], step: 'approved' },
  steps: {
    written: step({
      title: 'Write the care plan',
      happenedLabel: 'When was it made?',
      opens: true,
      repeats: true,
      fields: {
        route: oneOf(permanenceRoute, {
          section: 'A home that lasts', label: 'What are we working towards?', hint: 'Where they will grow up, and with whom.', expected: true,
        }),
        parallel: oneOf(permanenceRoute, {
          section: 'A home that lasts', label: 'And if that cannot be?', hint: 'Worked on at the same time, so that no month is lost.', expected: true,
        }),
        noParallel: longText({ section: 'A home that lasts', label: 'If there is no second way, why?' }),
        settledBy: onDay({ section: 'A home that lasts', label: 'By when is it settled?', expected: true }),
        ...planFields,
        childPart: longText({
          section: 'The child’s part', label: 'How did the child help to make it?', hint: 'What they changed. What they asked for and cannot have, and why.',
          expected: true,
        }),
        health: longText({ section: 'Everyday life', label: 'Health', hint: 'What they need, and who sees to it.', expected: true }),
        learning: longText({ section: 'Everyday life', label: 'School and learning', expected: true }),
        identity: longText({ section: 'Everyday life', label: 'Who they are', hint: 'Faith, language, heritage, friends, what they love.' }),
        familyTime: longText({
          section: 'People who matter', label: 'Who do they see, how often, and how?', hint: 'Brothers and sisters first. Where somebody may not, say why.',
          expected: true,
        }),
        reviewingOfficer: subjectOf('worker', { section: 'People who matter', label: 'Who is their reviewing officer?', expected: true }),
        safetyPlan: yesNo({ section: 'Keeping safe', label: 'Do they need a plan to keep safe from somebody outside the home?' }),
        safety: longText({
          section: 'Keeping safe', label: 'What keeps them safe?', hint: 'What adults do. It is never the child’s fault.',
          onlyWhen: { field: 'safetyPlan', is: true }, expected: true,
        }),
      },
      line: (b) => joined([
        headed('Care plan', small(label(permanenceRoute, b.route)) ?? 'no lasting home is named yet'),
        b.parallel && `Or else: ${small(label(permanenceRoute, b.parallel))}`,
        quoted(b.childViews, 120),
      ], '. '),
    }),
    approved: step({
      ...agreeing,
      refuses: (body, record, about) => [...(agreeing.refuses?.(body, record, about) ?? []), ...withoutTheChild(body.agreed, record)],
    }),
    shared: planShared,
    ended: step({
      title: 'End the care plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why does it end?', hint: 'What was reached, and what another plan now holds.', expected: true }) },
      line: (b) => headed('Care plan ended', extract(b.why)),
    }),
  },
})

/** Nobody agrees to a plan that does not say what the child did with it: made over their head, it goes back. Sending it back needs nothing. */
function withoutTheChild(agreed: boolean | undefined, record: Living | null): readonly Problem[] {
  const part = record?.steps.findLast((s) => s.step === 'written')?.body['childPart']
  return agreed !== true || (typeof part === 'string' && part.trim() !== '') ? [] : [{
    code: 'care-plan/child-part', field: 'agreed', says: 'How the child helped to make the plan is not written. Ask whoever wrote it to add that, or what was tried and will be tried next.',
  }]
}
