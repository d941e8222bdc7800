import type { CodeSet } from '../../../records/index.ts'
import type { Kind, List, Rows, Step, StepWanted, UnitField, Value } from './told.ts'

/** One object of the Standard Safeguarding Dataset, made into a view of the same name. */
export interface SsdObject {
  /** As the dataset names it: `ssd_cin_episodes`. */
  readonly name: string
  /** What a row is. */
  readonly says: string
  /** Where rows come from, one after another. None: nobody records them, and `says` says why. */
  readonly rows: readonly Rows[]
  /** In the dataset's order. */
  readonly columns: { readonly [column: string]: Value }
}

/** Defines an object: one file of its name, one line in the manifest. */
export const ssd = (name: string, o: Omit<SsdObject, 'name'>): SsdObject => ({ name, ...o })

type More = Pick<Rows, 'only' | 'needs' | 'unless' | 'not'>
const wanted = (step: StepWanted): Step => (typeof step === 'string' ? { step } : step)

// Where rows come from. See told.ts.
export const records = (kind: string, step: StepWanted | null, more: More & { readonly each?: string; readonly of?: string } = {}): Rows => ({ from: 'records', kind, step: step === null ? null : wanted(step), ...more })
export const writings = (kind: string, step: StepWanted, more: More = {}): Rows => ({ from: 'writings', kind, step: wanted(step), ...more })
export const latestOf = (kind: string, step: StepWanted): Rows => ({ from: 'latest', kind, step: wanted(step) })
export const times = (status: string, kind: string, more: More = {}): Rows => ({ from: 'times', status, kind, ...more })
export const list = (name: List, kind: string | null = null): Rows => ({ from: 'list', list: name, kind })
export const everyone = (about: string | readonly string[], more: More = {}): Rows => ({ from: 'subjects', about: typeof about === 'string' ? [about] : about, ...more })
export const once: Rows = { from: 'once' }
/** Those alone who were ever in care, on a plan, referred. */
export const inCare = { only: { was: 'looked-after' } } as const
export const onPlan = { only: { was: 'protection-plan' } } as const
export const referred = { only: { has: 'referral' } } as const

// Which writing of a step.
export const first = (step: string, field?: string, ...these: readonly (string | boolean)[]): Step => ({ step, first: true, ...(field === undefined ? {} : { where: { field, these } }) })
export const last = (step: string, field: string, ...these: readonly (string | boolean)[]): Step => ({ step, where: { field, these } })
export const lastBut = (step: string, field: string, ...these: readonly (string | boolean)[]): Step => ({ step, where: { field, these, not: true } })
export const answered = (step: string, field: string): Step => ({ step, where: { field } })

// What a column tells. See told.ts.
export const record: Value = { is: 'record' }
export const row: Value = { is: 'row' }
export const person: Value = { is: 'person' }
export const each: Value = { is: 'each' }
export const day = (step?: StepWanted): Value => ({ is: 'day', step: step === undefined ? null : wanted(step) })
export const answer = (step: StepWanted, field: string, as: Kind = 'text'): Value => ({ is: 'answer', step: wanted(step), field, as })
export const yesNo = (step: StepWanted, field: string): Value => answer(step, field, 'yes-no')
export const inWords = (of: Value, words: { readonly [answer: string]: string }): Value => ({ is: 'words', of, words })
export const isOneOf = (of: Value, ...these: readonly string[]): Value => ({ is: 'one-of', of, these })
export const written = (step: StepWanted, yes = 'Y'): Value => ({ is: 'written', step: wanted(step), yes })
export const told = (of: Value, says: string): Value => ({ is: 'told', of, says })
export const count = (step: string, but = 0): Value => ({ is: 'count', step, but })
export const always = (text: string): Value => ({ is: 'always', text })
export const firstOf = (...values: readonly Value[]): Value => ({ is: 'first-of', values })
export const lastOf = (...values: readonly Value[]): Value => ({ is: 'last-of', values })
export const unless = (of: Value, told: Value): Value => ({ is: 'unless', of, told })
export const json = (parts: { readonly [key: string]: Value }): Value => ({ is: 'json', parts })
export const byRows = (...values: readonly Value[]): Value => ({ is: 'by-rows', values })
export const nobody = (why: string, as: Kind = 'text'): Value => ({ is: 'nobody', why, as })
export const column = (name: string): Value => ({ is: 'column', column: name })
export const latest = (kind: string, step: StepWanted, field: string | null = null, as: Kind = field === null ? 'day' : 'text'): Value => ({ is: 'latest', kind, step: wanted(step), field, as })
export const has = (kind: string, step: StepWanted, yes: string, more: { readonly unless?: readonly string[]; readonly by?: string } = {}): Value =>
  ({ is: 'has', kind, step: wanted(step), unless: more.unless ?? [], by: more.by ?? null, yes })
export const ofRecord = (id: Value, kind: string, step: StepWanted, field: string | null = null, as: Kind = field === null ? 'day' : 'text'): Value => ({ is: 'of-record', id, kind, step: wanted(step), field, as })
export const naming = (kind: string, steps: readonly string[], field: string, having: string | null = null): Value => ({ is: 'naming', kind, steps, field, having })
export const referral = (names: Value | null = null): Value => ({ is: 'referral', names })
export const during = (status: string, detail: string | null = null, where: { readonly [detail: string]: string } = {}): Value => ({ is: 'during', status, now: false, detail, where })
export const now = (status: string, detail: string | null = null, where: { readonly [detail: string]: string } = {}): Value => ({ is: 'during', status, now: true, detail, where })
export const numberOf = (who: Value, ...schemes: readonly string[]): Value => ({ is: 'number-of', who, schemes })
export const unit = (which: Value, field: UnitField): Value => ({ is: 'unit', which, field })
export const cases = (who: Value): Value => ({ is: 'cases', who })
export const unlessKept = (of: Value): Value => ({ is: 'unless-kept', of })

/** Codes of a set in its own words. */
export const labels = (set: CodeSet): { readonly [code: string]: string } => Object.fromEntries(set.codes.map((c) => [c.code, c.label]))
/** The team, and the social worker, a child has on the row's day. */
export const teamThen = during('allocated', 'team', { role: 'social-worker' })
export const workerThen = during('allocated', 'worker', { role: 'social-worker' })
