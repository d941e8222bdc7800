import { during, inOrder, say } from '../../../../../returns/exchange/index.ts'
import { childInNeedPlan } from '../../../../common/records/child-in-need-plan.ts'
import { dayAt, dayByTheEnd } from './days.ts'
import { moduleCin } from './define.ts'
import { belongsTo } from './episodes.ts'
import { rowOf } from './told.ts'

/** Child in need plans: when each was agreed, and when it ended. Why it ended the census does not ask. */
export const cinPlanDates = moduleCin<'CINplanDates'>({
  module: 'CINplanDates',
  needs: ['CINPlanStartDate'],
  kinds: [childInNeedPlan],
  says: (modules, b, told) => modules.flatMap((m) => {
    const name = told.name(m), { CINPlanStartDate: on, CINPlanEndDate: ended } = m
    if (name === null || on === null) return []
    return [
      say(b, childInNeedPlan, 'agreed', { name, happened: { day: on }, body: {}, columns: { happened: 'CINPlanStartDate' }, rows: [rowOf(m)] }),
      ...(ended === null ? [] : [say(b, childInNeedPlan, 'ended', { name, happened: { day: ended }, body: {}, columns: { happened: 'CINPlanEndDate' }, rows: [rowOf(m)] })]),
    ]
  }),
  sends: (t, { period, episodes }) => inOrder(t.each(childInNeedPlan).flatMap((e) => {
    const agreed = e.at('agreed'), ended = e.at('ended')
    return agreed && during(agreed.happened, ended?.happened ?? null, period) ? [{ record: e.record, from: agreed.happened, to: ended?.happened ?? null }] : []
  }), (p) => p.from).map(({ record, from, to }) => ({
    within: belongsTo(episodes, from), record, cells: { CINPlanStartDate: dayAt(from), CINPlanEndDate: dayByTheEnd(to, period) },
  })),
})
