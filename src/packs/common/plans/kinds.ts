import type { RecordType } from '../../../records/index.ts'

/** Where a plan that has no goals in rows says what it is for. */
interface Stated {
  /** The step that is the plan. */
  readonly step: string
  /** Its answers that say what is to change, the first written one is shown. */
  readonly aim: readonly string[]
  /** By which day, where it asks. */
  readonly by?: string
}

/** Plans of another shape: each says in its own words what it promises. */
const stated: { readonly [kind: string]: Stated } = {
  'ehc-plan': { step: 'issued', aim: ['care', 'school'] },
  'permanence-plan': { step: 'set', aim: ['route', 'why'], by: 'by' },
  'placement-plan': { step: 'written', aim: ['howItHelps', 'dayToDay'] },
  'short-break': { step: 'agreed', aim: ['provider', 'familyViews'] },
}

/** The steps of a record type that are a plan: those with goals in the shape of the family, or the one that states it. */
export function planSteps(type: RecordType): readonly string[] {
  const known = stepsOf.get(type) ?? findSteps(type)
  stepsOf.set(type, known)
  return known
}
const stepsOf = new WeakMap<RecordType, readonly string[]>()

function findSteps(type: RecordType): readonly string[] {
  const goals = Object.entries(type.steps).filter(([, s]) => {
    const rows = s.fields['goals']?.type
    return rows?.kind === 'rows' && 'different' in rows.fields
  }).map(([id]) => id)
  const other = stated[type.id]
  return goals.length > 0 ? goals : other && type.steps[other.step] ? [other.step] : []
}

/** Where a plan without goals says what it is for, or null. */
export const statedIn = (kind: string): Stated | null => stated[kind] ?? null

/** Somebody a plan cannot do without, and the questions that name them. `as`: or somebody named for the child as this. */
export interface Needed { readonly who: string; readonly fields: readonly string[]; readonly as?: string }

/** Who each plan needs, so that a plan in which nobody is named for it says so. Ours: no list of the field was found. */
export const neededBy: { readonly [kind: string]: readonly Needed[] } = {
  'early-help': [{ who: 'somebody who leads for the family', fields: ['lead', 'leadName'] }],
  'child-in-need-plan': [{ who: 'somebody who holds it together', fields: ['lead'] }],
  'protection-plan': [{ who: 'a social worker who leads it', fields: ['lead'] }],
  'care-plan': [{ who: 'a reviewing officer', fields: ['reviewingOfficer'], as: 'reviewing-officer' }],
  'personal-education-plan': [{ who: 'somebody at the school', fields: ['teacher'] }],
  'health-plan': [{ who: 'a doctor', fields: ['doctor'] }],
  'safety-plan': [{ who: 'somebody who holds it', fields: ['by'] }],
  'transition-plan': [{ who: 'somebody who holds it together', fields: ['lead'] }, { who: 'somebody from adult services', fields: ['worker'] }],
  'youth-justice': [{ who: 'a youth justice worker', fields: ['worker', 'workerName'], as: 'youth-justice-worker' }],
  'ehc-plan': [{ who: 'somebody from social care', fields: ['worker'] }],
}
