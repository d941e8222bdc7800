import type { Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, number, oneOf, recordOf, step, subjectOf, text, yesNo, type Problem } from '../../../records/index.ts'
import { abuseCategory } from '../codes/abuse-category.ts'
import { betterForTheChild } from '../codes/better-for-the-child.ts'
import { protectionEnd } from '../codes/protection-end.ts'
import { stoppedBy } from '../families/conference.ts'
import { planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** What must change for a child who is being harmed, who sees to it, and what happens if it does not. A conference begins it and ends it. */
export const protectionPlan = defineRecord({
  id: 'protection-plan',
  version: 1,
  title: 'Child protection plan',
  about: ['child'],
  answers: ['CP-2', 'CP-4', 'AS-3', 'VO-2'],
  icon: 'flag',
  intro: 'Write it so that the family knows what will be different for the child, and how everybody will know.',
  steps: {
    begun: step({
      title: 'Begin the plan',
      happenedLabel: 'When did the conference decide it?',
      opens: true,
      fields: {
        conference: recordOf('protection-conference', { section: 'Where it comes from', label: 'Which conference decided it?', expected: true }),
        category: oneOf(abuseCategory, { section: 'Where it comes from', label: 'What kind of harm is it about?', expected: true }),
        elsewhere: text({ section: 'Where it comes from', label: 'Was the child on a plan in another area?', hint: 'Which council, and when.' }),
        earlierPlans: number({ section: 'Where it comes from', label: 'How many child protection plans were there before, here or elsewhere?', hint: 'Leave it empty if all were here: those are counted.' }),
        ...planFields,
        seenEvery: number({ section: 'Seeing the child', label: 'How many days at most between visits?', hint: 'As the conference agreed. Limits of your own area still stand.' }),
        lead: subjectOf('worker', { section: 'Seeing the child', label: 'Which social worker leads the plan?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Child protection plan begun', small(label(abuseCategory, b.category))), b.lead && `Led by ${who(nameOf, b.lead)}`,
        quoted(b.childViews, 100), b.ifNot && `If nothing changes: ${extract(b.ifNot, 100)}`,
      ], '. '),
    }),
    changed: step({
      title: 'Change the plan',
      happenedLabel: 'When was it changed?',
      repeats: true,
      fields: {
        why: longText({ section: 'Why', label: 'What has changed, and why?', expected: true }),
        category: oneOf(abuseCategory, { section: 'Why', label: 'What kind of harm is it about now?', hint: 'Only if a review conference changed it.' }),
        ...planFields,
        seenEvery: number({ section: 'Seeing the child', label: 'How many days at most between visits?', hint: 'Only if it changed.' }),
      },
      line: (b) => joined([
        headed('Protection plan changed', small(label(abuseCategory, b.category)), extract(b.why, 120)), quoted(b.childViews, 100),
        b.ifNot && `If nothing changes: ${extract(b.ifNot, 100)}`,
      ], '. '),
    }),
    given: planShared,
    checked: step({
      title: 'Check between reviews',
      happenedLabel: 'When did you check?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who checked?', hint: 'Whoever leads the conferences.', expected: true }),
        direction: oneOf(betterForTheChild, { label: 'How is it for the child?', expected: true }),
        stuck: longText({ label: 'What is stuck, and what have you asked to be done?', hint: 'By whom and by when. Say if you have gone above them.', expected: true }),
      },
      line: (b, nameOf) => joined([headed('Checked between reviews', small(label(betterForTheChild, b.direction)), extract(b.stuck, 120)), b.by && `By ${who(nameOf, b.by)}`], '. '),
    }),
    'legal-view': step({
      title: 'Write the legal view',
      happenedLabel: 'When was it given?',
      repeats: true,
      fields: {
        asked: longText({ label: 'What was asked?', hint: 'Is it time to go to court, or to say so to the parents in writing?', expected: true }),
        decided: longText({ label: 'What was decided?', hint: 'And why it is not too late, or too soon.', expected: true }),
        goFurther: yesNo({ label: 'Does it go to a legal planning meeting?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Legal view', extract(b.decided)), b.goFurther === undefined ? null : b.goFurther ? 'It goes to a legal planning meeting' : 'It does not go to a legal planning meeting',
        b.by && `Decided by ${who(nameOf, b.by)}`,
      ], '. '),
    }),
    ended: step({
      title: 'End the plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        reason: oneOf(protectionEnd, { label: 'Why did it end?', expected: true }),
        better: longText({ label: 'What is better for the child now?', hint: 'And who has seen it for themselves.', expected: true }),
        next: longText({ label: 'What help goes on, and who can the child turn to?', expected: true }),
        childTold: longText({ label: 'What was the child told, and what did they say?', expected: true }),
      },
      refuses: (body, record, about) => conferenceFirst(body.reason, record?.steps.find((s) => s.step === 'begun')?.happened, about),
      line: (b) => headed('Child protection plan ended', small(label(protectionEnd, b.reason)), extract(b.better, 120), extract(b.next, 100)),
    }),
  },
})

/** Only a conference ends a plan; or the child grew up, died, or somebody else has taken it on. */
function conferenceFirst(reason: string | undefined, begun: Parameters<typeof stoppedBy>[1] | undefined, about: Timeline): readonly Problem[] {
  if (reason !== undefined && reason !== 'CONF') return []
  if (begun && stoppedBy(about, begun)) return []
  return [{
    code: 'protection-plan/no-conference', field: 'reason',
    says: 'No conference has decided to end this plan. Write the review conference first, with what it decided; or choose another reason, if the child has moved, turned 18 or died.',
  }]
}
