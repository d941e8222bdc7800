import { addInstant, dayOf, earliest, latest, sayDate, type Instant, type When } from '../../../calendar/index.ts'
import { readOnce, type FactId, type RecordId, type StepView, type Timeline } from '../../../ledger/index.ts'
import type { Arising, Candidate } from '../../../readings/duty/index.ts'
import { whatDiffers } from '../codes/what-differs.ts'
import { recordsDiffer } from '../records/records-differ.ts'
import { joined, label, small } from '../words.ts'
import { words } from './steps.ts'

/** Something that a list of somebody else's and our own record do not say alike. */
export interface Difference {
  /** The record it is about, with what differs after a colon where there may be more. */
  readonly key: string
  readonly with: 'police' | 'school'
  /** A code of the set `what-differs`. */
  readonly what: 'only-theirs' | 'only-ours' | 'times' | 'kind'
  /** Since when both were on the record as they are: before that nobody could have explained it. */
  readonly known: Instant
  /** When it was that the two do not agree about; `to` null: no end is written. */
  readonly from: When
  readonly to: When | null
  readonly because: readonly FactId[]
  /** The records it lies between, by the questions of `records-differ`. */
  readonly about: { readonly [question in 'report' | 'episode' | 'absence' | 'fromSchool']?: RecordId | readonly RecordId[] | undefined }
}

type Explained = NonNullable<(typeof recordsDiffer)['bodies']>['explained']
const explained = readOnce((t: Timeline) => t.all(recordsDiffer, 'explained'))

/** What was written about a difference, and whether it explains it. */
export const explanations = (d: Difference, t: Timeline): readonly Candidate[] => explained(t).filter((s) => names(s.body, d)).map((step): Candidate => {
  const at = { at: step.recorded }, why = lacks(step, d)
  return why === null ? { step, at, counts: 'yes' } : { step, at, counts: 'no', why }
})

const names = (body: Explained, { about }: Difference): boolean => (['report', 'episode', 'absence', 'fromSchool'] as const).some((question) => {
  const said = body[question]
  return said !== undefined && [about[question]].flat().includes(said)
})

function lacks({ body, current }: StepView<Explained>, d: Difference): string | null {
  if (current.recorded < d.known) return 'It was written before the two differed as they do now'
  if (body.right === undefined) return 'It does not say what is right'
  if (body.right === 'THEIRS') return theirs[d.what]
  return words(body.why) === null ? 'It does not say why they differ' : null
}

/** Somebody found that ours is wrong. Then it is put right, and the two differ no more. */
const theirs: { readonly [what in Difference['what']]: string } = {
  'only-theirs': 'Theirs is right, and ours is still without it: write it',
  'only-ours': 'Theirs is right, and ours still has it: withdraw it',
  times: 'Theirs is right, and ours still says otherwise: amend it',
  kind: 'Theirs is right, and ours still says away: amend it',
}

/** What is owed: that somebody says why they differ. A child may have several, so each has its day in its name. */
export const owedFor = (d: Difference): Arising<Difference> =>
  ({ key: d.key, of: d, at: { at: d.known }, because: d.because, about: joined([sayDate(dayOf(earliest(d.from))), small(label(whatDiffers, d.what))]) })

/** Whether it was all over within a day, as far as the times tell: the short ones are those that two counts most often differ by. */
export function withinADay({ from, to }: Pick<Difference, 'from' | 'to'>): boolean | null {
  if (to === null) return null
  if (latest(to) <= addInstant(earliest(from), { hours: 24 })) return true
  return earliest(to) > addInstant(latest(from), { hours: 24 }) ? false : null
}
