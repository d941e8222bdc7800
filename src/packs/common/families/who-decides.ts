import type { RecordId, Timeline } from '../../../ledger/index.ts'
import { everydayDecision } from '../codes/everyday-decision.ts'
import { legalStatus } from '../records/legal-status.ts'
import { placementPlan } from '../records/placement-plan.ts'
import { relationship } from '../records/relationship.ts'

/** A decision as a plan for living somewhere settles it. */
export interface SettledDecision { readonly decision: string | null; readonly what: string | null; readonly who: string; readonly limits: string | null }

/** Who may decide what for a child in the home they live in now. */
export interface WhoDecides {
  /** The plan it was read from, or null when there is none for this home. */
  readonly plan: RecordId | null
  /** A plan was written, and for another home: what a carer there might decide says nothing of this one. */
  readonly otherHome: boolean
  readonly settled: readonly SettledDecision[]
  /** Decisions nobody is written for, by code. */
  readonly notWritten: readonly string[]
  /** Whether those with parental responsibility agreed to it; null when nobody wrote that. */
  readonly parentsAgree: boolean | null
}

const everything = everydayDecision.codes.map((c) => c.code)

/** Reads it from the newest plan for the placements a child lives in now. */
export function whoDecidesIn(t: Timeline, placements: readonly RecordId[]): WhoDecides {
  const plans = t.each(placementPlan).filter((e) => e.at('ended') === null).flatMap((e) => e.all('written').map((step) => ({ e, step })))
  const here = plans.findLast(({ step }) => step.body.placement === undefined || placements.includes(step.body.placement))
  if (!here) return { plan: null, otherHome: plans.length > 0, settled: [], notWritten: everything, parentsAgree: null }
  const settled = (here.step.body.decisions ?? []).flatMap((d): readonly SettledDecision[] => (d.who
    ? [{ decision: d.decision ?? null, what: d.what ?? null, who: d.who, limits: d.limits ?? null }] : []))
  return {
    plan: here.e.record, otherHome: false, settled, parentsAgree: here.e.at('agreed')?.body.parents ?? null,
    notWritten: everything.filter((code) => !settled.some((d) => d.decision === code)),
  }
}

/** How far the record says who holds parental responsibility: a code of `responsibility-known`. A parent nobody wrote about is not known, never no. */
export function responsibilityIn(t: Timeline): 'CLEAR' | 'PART' | 'NOBODY' {
  const people = t.each(relationship).filter((e) => e.at('ended') === null).flatMap((e) => e.at('began')?.body ?? [])
  const asked = t.all(legalStatus, 'agreed').filter((s) => s.body.giver !== 'child').map((s) => s.body.holdsPr ?? 'not-known')
  const said = [...people.flatMap((b) => b.holdsPr ?? (b.is === 'mother' || b.is === 'father' ? 'not-known' : [])), ...asked]
  if (!said.includes('yes')) return 'NOBODY'
  return said.includes('not-known') ? 'PART' : 'CLEAR'
}
