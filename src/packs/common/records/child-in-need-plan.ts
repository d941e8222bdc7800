import { sayDay } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { planEnd } from '../codes/plan-end.ts'
import { goals, planFields, planShared } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** What is to be better for a child in need, by whom and by when; changed when life changes, and ended by people who say why. */
export const childInNeedPlan = defineRecord({
  id: 'child-in-need-plan',
  version: 1,
  title: 'Child in need plan',
  about: ['child'],
  answers: ['AS-3', 'EH-3'],
  icon: 'doc',
  intro: 'Three goals that matter are better than twelve. Each has a person and a day.',
  steps: {
    agreed: step({
      title: 'Agree a child in need plan',
      happenedLabel: 'When was it agreed?',
      opens: true,
      fields: {
        assessment: recordOf('assessment', { section: 'Where it comes from', label: 'Which assessment is it built on?', expected: true }),
        ...planFields,
        lead: subjectOf('worker', { section: 'Who agreed', label: 'Who holds it together?', expected: true }),
        agreedBy: text({ section: 'Who agreed', label: 'Who agreed to it?', hint: 'Names. And who did not, with why.', expected: true }),
      },
      line: (b) => joined([
        headed('Plan agreed', goalsSaid(b.goals?.length)), b.agreedBy && `Agreed by ${extract(b.agreedBy, 80)}`,
        quoted(b.childViews, 100), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    changed: step({
      title: 'Change the plan',
      happenedLabel: 'When was it changed?',
      repeats: true,
      fields: {
        why: longText({ section: 'Why', label: 'What changed in the child’s life, and what changes in the plan?', expected: true }),
        goals,
        agreedBy: text({ section: 'Who agreed', label: 'Who agreed to the change?', expected: true }),
      },
      line: (b) => headed('Plan changed', goalsSaid(b.goals?.length), extract(b.why)),
    }),
    'goal-done': step({
      title: 'Say how a goal went',
      happenedLabel: 'When was that seen?',
      repeats: true,
      fields: {
        goal: text({ label: 'Which goal?', expected: true }),
        reached: yesNo({ label: 'Is it now as the plan hoped?', expected: true }),
        what: longText({
          label: 'What is different for the child?',
          hint: 'What you saw, or they said. A class attended is not yet a difference.', expected: true,
        }),
      },
      line: (b) => headed(b.reached === undefined ? 'A goal was looked at' : b.reached ? 'A goal was reached' : 'A goal is not reached yet', extract(b.what)),
    }),
    shared: planShared,
    'looked-at': step({
      title: 'A senior manager looks at it',
      happenedLabel: 'When did they look?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who looked?', expected: true }),
        found: longText({
          label: 'Is life better for the child than when the plan began?',
          hint: 'What shows it. If it is not, what has been tried, and how often.', expected: true,
        }),
        decision: longText({ label: 'What was decided?', hint: 'Go on, step up, step down or end, and who does what.', expected: true }),
      },
      line: (b, nameOf) => joined([headed(joined(['Plan looked at', who(nameOf, b.by)], ' by '), extract(b.found, 120)), b.decision && `Decided: ${extract(b.decision, 120)}`], '. '),
    }),
    ended: step({
      title: 'End the plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        outcome: oneOf(planEnd, { section: 'Why it ends', label: 'Why does it end?', expected: true }),
        why: longText({ section: 'Why it ends', label: 'What is better for the child, and how do you know it will last?', expected: true }),
        childWords: voice({ section: 'Why it ends', label: 'What does the child say about it ending?', expected: true }),
        notReached: longText({ section: 'What is left', label: 'Which goals were not reached, and why is that all right?' }),
        riskNow: longText({
          section: 'What is left', label: 'What is the risk now?',
          hint: 'If the family said no: what you decided to do about the risk without their agreement.', expected: true,
        }),
        acceptedBy: text({
          section: 'Who agreed', label: 'Who takes over, and when did they say yes?',
          hint: 'A person’s name, when early help or adult services go on.',
        }),
        agreedBy: text({ section: 'Who agreed', label: 'Who agreed that it ends?', hint: 'The child, the family, and each agency.', expected: true }),
        decidedBy: subjectOf('worker', { section: 'Who agreed', label: 'Which manager decided?', expected: true }),
        turnTo: text({ section: 'Who agreed', label: 'Who can the child turn to now?', expected: true }),
      },
      refuses: (b, record) => mayNotEnd(b, record),
      line: (b, nameOf) => joined([
        headed('Plan ended', small(label(planEnd, b.outcome)), extract(b.why)), b.acceptedBy && `Taken over by ${extract(b.acceptedBy, 60)}`,
        b.decidedBy && `Decided by ${who(nameOf, b.decidedBy)}`,
      ], '. '),
    }),
  },
})

const goalsSaid = (n: number | undefined): string | null => (n ? `${n} ${n === 1 ? 'goal' : 'goals'}` : 'no goals written')
const lacks = (words: string | undefined): boolean => words === undefined || words.trim() === ''
type Asked = 'outcome' | 'notReached' | 'riskNow' | 'acceptedBy' | 'agreedBy' | 'decidedBy'
type Ending = { readonly [field in Asked]?: string }

/** Ends that nobody chose: they are written down, and need nobody's agreement. */
const notChosen: readonly (string | undefined)[] = ['DIED', 'MOVED', 'CARE', 'PROTECT']

/** A plan is not ended by drifting: somebody decides, the risk is weighed, unmet goals are answered for, and whoever takes over has said yes. */
function mayNotEnd(b: Ending, record: Living | null): readonly Problem[] {
  if (notChosen.includes(b.outcome)) return []
  const open = openGoals(record)
  const problems: readonly (readonly [boolean, Problem])[] = [
    [lacks(b.agreedBy) || !b.decidedBy, {
      code: 'in-need-plan/nobody-agreed', field: b.decidedBy ? 'agreedBy' : 'decidedBy', says: 'Say who agreed that it ends, and which manager decided.',
    }],
    [(b.outcome === 'EH' || b.outcome === 'ADULT') && lacks(b.acceptedBy), {
      code: 'in-need-plan/not-taken-over', field: 'acceptedBy', says: 'Say who takes over, by name. Until somebody has said yes, the plan goes on.',
    }],
    [b.outcome === 'SAIDNO' && lacks(b.riskNow), {
      code: 'in-need-plan/risk-not-weighed', field: 'riskNow', says: 'The family said no. Write what the risk is now and what you decided about it.',
    }],
    [b.outcome === 'BETTER' && open > 0 && lacks(b.notReached), {
      code: 'in-need-plan/goals-open', field: 'notReached', says: `${open === 1 ? 'One goal is' : `${open} goals are`} not reached. Say why that is all right, or let the plan go on.`,
    }],
  ]
  return problems.flatMap(([wrong, problem]) => (wrong ? [problem] : []))
}

export interface Goal { readonly id: string; readonly different?: string; readonly need?: string }
interface Step { readonly step: string; readonly body: { readonly [field: string]: unknown } }
/** The goals of the plan as it stands: those of the last change that has any. */
export const goalsNow = (steps: readonly Step[]): readonly Goal[] =>
  (steps.findLast((s) => (s.step === 'agreed' || s.step === 'changed') && Array.isArray(s.body['goals']) && s.body['goals'].length > 0)?.body['goals'] ?? []) as readonly Goal[]

/** Goals of the plan as it stands of which nobody said last that they were reached. */
export function goalsOpen(record: { readonly steps: readonly Step[] } | null): readonly Goal[] {
  const steps = record?.steps ?? [], last = new Map(steps.filter((s) => s.step === 'goal-done').map((s) => [s.body['goal'], s.body['reached']]))
  return goalsNow(steps).filter((g) => last.get(g.id) !== true)
}
/** How many those are. */
export const openGoals = (record: { readonly steps: readonly Step[] } | null): number => goalsOpen(record).length
