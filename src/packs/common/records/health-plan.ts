import { defineRecord, longText, recordOf, step, text } from '../../../records/index.ts'
import { actionDone } from '../families/actions.ts'
import { planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** What keeps a child in care well: who does what, which medicine, and who may agree to treatment. */
export const healthPlan = defineRecord({
  id: 'health-plan',
  version: 1,
  title: 'Health plan',
  about: ['child'],
  answers: ['HE-1', 'CA-1', 'HO-14'],
  icon: 'health',
  intro: 'Whoever is on tonight should be able to use it: what helps, what to give, who to ring.',
  steps: {
    written: step({
      title: 'Write the health plan',
      happenedLabel: 'From when is it the plan?',
      opens: true,
      repeats: true,
      fields: {
        assessment: recordOf('health-assessment', { section: 'Where it comes from', label: 'Which health assessment is it from?' }),
        doctor: text({ section: 'Every day', label: 'Who is their doctor?', hint: 'And their dentist and optician.', expected: true }),
        medicines: longText({
          section: 'Every day', label: 'Medicines and allergies', expected: true,
          hint: 'What, how much, when, and what must never be given. If there are none, say so.',
        }),
        consents: longText({
          section: 'Every day', label: 'Who may agree to treatment?', expected: true,
          hint: 'In an emergency, for an operation, for a plaster. What the carer may decide alone.',
        }),
        ...planFields,
      },
      line: (b) => joined([
        headed('Health plan', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : 'no goals written'),
        b.medicines && `Medicines and allergies: ${extract(b.medicines, 120)}`, quoted(b.childViews, 100),
      ], '. '),
    }),
    shared: planShared,
    'action-done': actionDone,
    ended: step({
      title: 'End the plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why does it end, and who looks after their health now?', expected: true }) },
      line: (b) => headed('Health plan ended', extract(b.why)),
    }),
  },
})
