import { living } from '../../../../ledger/index.ts'
import { livePlans, otherActions, partOfLife, type LivePlan, type PlanGoal } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'
import { workersNow } from '../parts/workers.ts'

/** Somebody to ask to the meeting, and why. */
export interface Invited { readonly name: string; readonly because: readonly string[] }
/** One part of life of which more than one plan speaks. */
export interface SamePart { readonly title: string; readonly said: readonly { readonly plan: LivePlan; readonly goal: PlanGoal }[] }

/** Everything the page shows: read from the records within the reader’s reach. */
export interface Plans {
  readonly record: ChildRecord
  readonly plans: readonly LivePlan[]
  readonly others: ReturnType<typeof otherActions>
  readonly same: readonly SamePart[]
  /** Goals that do not say which part of life they are about. */
  readonly unsaid: number
  readonly invited: readonly Invited[]
}

/** A child’s plans that go on, what they say of the same parts of life, and who should be asked when they are looked at together. */
export function plansOf(call: Call, record: ChildRecord): Plans {
  const all = living(record.timeline.facts).filter((r) => r.withdrawn === null), types = call.pack.recordTypes
  const workers = workersNow(record)
  const plans = livePlans(types, all, workers.flatMap((w) => w.role ?? []))
  return {
    record, plans, others: otherActions(types, all, plans), same: sameParts(plans),
    unsaid: plans.flatMap((p) => p.goals).filter((g) => g.life === null).length, invited: invitedTo(record, plans, workers),
  }
}

const sameParts = (plans: readonly LivePlan[]): readonly SamePart[] => partOfLife.codes.flatMap(({ code, label }) => {
  const said = plans.flatMap((plan) => plan.goals.filter((g) => g.life === code).map((goal) => ({ plan, goal })))
  return new Set(said.map((s) => s.plan.record.record)).size > 1 ? [{ title: label, said }] : []
})

/** Everybody named in any plan, once, with the plans that name them; and whoever is named for the child. */
function invitedTo(record: ChildRecord, plans: readonly LivePlan[], workers: ReturnType<typeof workersNow>): readonly Invited[] {
  const because = new Map<string, Set<string>>()
  const add = (name: string, why: string): void => void because.set(name, (because.get(name) ?? new Set()).add(why))
  for (const w of workers) add(w.name, upper(w.roleWords))
  for (const plan of plans) {
    for (const { worker, words } of plan.people) {
      const name = worker ? record.names(worker) ?? 'Somebody you cannot see' : words
      if (name) add(name, plan.type.title)
    }
    for (const { owner } of [...plan.goals, ...plan.actions]) if (owner) add(record.names(owner) ?? 'Somebody you cannot see', plan.type.title)
  }
  return [...because].map(([name, why]) => ({ name, because: [...why] })).toSorted((a, b) => a.name.localeCompare(b.name))
}
