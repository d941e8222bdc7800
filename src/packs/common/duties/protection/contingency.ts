import { dayIn, earliest } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { coreGroup } from '../../records/core-group.ts'
import { protectionPlan as planRecord } from '../../records/protection-plan.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { pages } from '../conference/law.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'
import { coreGroups } from './groups.ts'

/** By the first core group the plan says what happens if nothing changes: a plan without that lets a child wait. */
export default defineDuty({
  id: 'protection/contingency', title: 'Say what happens if nothing changes', answers: ['CP-2'], catalogue: 'D-CP17', about: 'child',
  versions: [
    ...ourOwn('by the date given', 'The day of the first core group, the plan says what happens, and by when, if nothing changes for the child. That is Tarrowmouth’s own choice.'),
    ...manxUnknown('A child protection risk action plan says what is done if things change and somebody must act quickly.', 'procedure', pages.manxPlan),
  ],
  arises: (t, c) => protectionPlan.spans(t, c).flatMap((plan) => {
    const first = [...coreGroups(plan, t)].sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))[0]
    const day = first && dayIn(first.happened)
    return first ? [{ key: plan.key, of: { plan: plan.key, first }, at: first.happened, by: day ? { day } : first.happened, because: [first.current.id] }] : []
  }),
  metBy: ({ plan, first }, t): readonly Candidate[] => {
    const entry = t.find(planRecord, plan)
    const group: Candidate = words(first.body.ifNot) === null ? { step: first, counts: 'no', why: missing() } : { step: first, counts: 'yes' }
    return [group, ...[...entry?.all('begun') ?? [], ...entry?.all('changed') ?? []].map((step) => onceWritten(planRecord, step, said, missing)), ...later(first, t)]
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Change the plan', kind: 'protection-plan', step: 'changed' },
  meets: ['Writing it in the plan, or at a core group, in words the family would recognise.'],
  doesNotMeet: ['“Legal advice will be sought”, in no plan and by no day.', 'Knowing it and not writing it.'],
})

const said = (body: { readonly ifNot?: string }): boolean => words(body.ifNot) !== null
const missing = (): string => 'Written, but not what happens if nothing changes'
const later = (first: StepView, t: Timeline): readonly Candidate[] => t.all(coreGroup, 'held')
  .filter((s) => s.record !== first.record && earliest(s.happened) >= earliest(first.happened) && said(s.body)).map((step) => ({ step, counts: 'yes' }))
