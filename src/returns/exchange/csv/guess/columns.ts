import type { SeenColumn } from '../seen.ts'
import { isNumber, type Chosen, type Target } from '../targets.ts'
import { guessCode } from './codes.ts'
import { looksLikeDays } from './days.ts'
import { bare, runTogether, shareOf, wordsOf } from './words.ts'

/** Names by which others call what says who a child is, run together. */
const whoNames: { readonly [part: string]: RegExp } = {
  local: /^(child|young|yp|person|client|pupil|case|service(user)?|subject|la|lachild|mosaic|lcs|liquidlogic|eclipse|carefirst|azeus|our|local|system)(person|client|unique|s)*(id|no|number|ref|reference|identifier)?$/,
  upn: /^(upn|uniquepupil(no|number|ref|reference))$/, nhs: /^nhs(no|number|id)?$/, common: /^(cci|common(child)?(id|identifier))$/,
  given: /^(child|client|yp|person|pupil|young|legal)?(forenames?|firstnames?|givennames?|christiannames?)$/, family: /^(child|client|yp|person|pupil|young|legal)?(surname|lastname|familyname|secondname)$/,
  born: /^(child|client|yp|person|pupil)?s?(dob|dateofbirth|birthdate|dateborn|born|birthday)$/, postcode: /^(home|child|current|address)?(address)?postcode$/,
}
const isUpn = /^[A-Z]\d{11}[\dA-Z]$/i
/** Names that say that it is a number, and not of what. */
const someNumber = /^(id|no|number|ref|reference|identifier|uniqueid|key)$/

/** A column with what its name says. */
export interface Studied { readonly column: SeenColumn; readonly days: boolean; readonly words: readonly string[]; readonly name: string }
export const study = (columns: readonly SeenColumn[]): readonly Studied[] =>
  columns.filter((c) => c.filled > 0).map((column) => ({ column, days: looksLikeDays(column), words: wordsOf(column.name), name: runTogether(column.name) }))

/** A target with the words by which a column may be known for it, found once for all columns. */
interface Sought {
  readonly target: Target
  /** Words of the record, by which its columns are called in its own file: they say nothing of which column it is. */
  readonly own: readonly string[]
  readonly step: readonly string[]
  /** Words of when it happened. */
  readonly when: readonly string[]
  readonly part: readonly string[]
  readonly question: readonly string[]
  /** Names that can mean nothing else. */
  readonly names: readonly string[]
  /** It is of a step that comes after the beginning. */
  readonly later: boolean
}

function sought(target: Target): Sought {
  const { type, step, part, field } = target, defined = type?.steps[step], joined = runTogether(part), stepped = runTogether(step), words = wordsOf(part), own = type ? [...wordsOf(type.id), ...wordsOf(type.title)] : ['child']
  return {
    target, own, step: wordsOf(step), when: defined ? [...wordsOf(step), ...wordsOf(defined.title), ...wordsOf(defined.happenedLabel ?? '')] : [], part: words.length > 0 ? words : [bare(joined)],
    question: field ? wordsOf(field.label) : [], names: [joined, stepped + joined, joined + stepped], later: type !== null && !defined?.opens,
  }
}

interface Bid { readonly of: Studied; readonly target: Target; readonly score: number }

/** What each column may be, guessed from its name and from what stands in it. A column nothing speaks for is left out. */
export function guessColumns(columns: readonly Studied[], targets: readonly Target[]): Chosen {
  const all = targets.map(sought), bids = columns.flatMap((of) => all.map((s): Bid => ({ of, target: s.target, score: scoreOf(of, s) }))).filter((b) => b.score >= leastScore).toSorted((x, y) => y.score - x.score)
  const first = awarded(bids), dated = new Set([...first.values()].flatMap((t) => (t.is === 'when' ? [stepOf(t)] : [])))
  // What belongs to a step of which nothing says when is guessed to be something else.
  const found = awarded(bids.filter((b) => b.target.is !== 'field' || dated.has(stepOf(b.target))))
  return withNumber(columns, new Map([...found].map(([name, t]) => [name, [t.id]])), targets)
}
const leastScore = 0.45
const stepOf = (t: Target): string => `${t.type?.id} ${t.step}`

/** Each column and each target once, the surest first. */
function awarded(bids: readonly Bid[]): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>(), taken = new Set<Target>()
  for (const { of: { column: { name } }, target } of bids) {
    if (found.has(name) || taken.has(target)) continue
    found.set(name, target)
    taken.add(target)
  }
  return found
}

/** A column called 'ID' is the child's when nothing else is, else the record's own. */
function withNumber(columns: readonly Studied[], found: Chosen, targets: readonly Target[]): Chosen {
  const free = columns.find((c) => !found.has(c.column.name) && someNumber.test(c.name)), ids = [...found.values()].flat(), numbers = targets.filter((t) => t.is === 'number')
  if (!free) return found
  const known = targets.some((t) => isNumber(t) && ids.includes(t.id)), to = known ? numbers.length === 1 && numbers[0]?.id : 'who:local'
  return !to || ids.includes(to) ? found : new Map([...found, [free.column.name, [to]]])
}

function scoreOf(of: Studied, s: Sought): number {
  const { target } = s
  if (target.is === 'who') return scoreWho(of, target.part)
  if (target.is === 'number') return scoreNumber(of, target)
  if (target.is === 'when') return of.days ? scoreWhen(of, s) : 0
  const name = scoreName(of, s), evidence = name < leastScore || !target.field ? null : evidenceFor(of, target.field)
  return evidence === null ? 0 : name * (0.75 + 0.25 * evidence)
}

function scoreWho({ column: { values }, name, days }: Studied, part: string): number {
  if (part === 'upn' && values.length > 2 && values.every((v) => isUpn.test(v.text))) return 0.95
  if (!whoNames[part]?.test(name) || days !== (part === 'born')) return 0
  // A postcode by itself may as well be of what the row tells of.
  return part === 'postcode' && name === 'postcode' ? 0.8 : 1
}

/** 'Visit no', of a visit. */
function scoreNumber({ words, days, name }: Studied, { type }: Target): number {
  if (days || !type || !/(id|no|number|ref|reference|identifier)$/.test(name)) return 0
  return shareOf(wordsOf(type.id), words) === 1 ? 0.9 : 0
}

const dated = ['date', 'dat', 'day', 'time', 'datetim'], begins = ['start', 'from', 'begin'], ends = ['end', 'return', 'until', 'left', 'leav']
/** Steps that come before what the record is about, and those that say it did not happen: not what is meant where a column only says 'date'. */
const before = /^(not-|asked|offered|called|request|considered|booked|declined|refused)/

/** When a step happened, by the words of the step; any day for a record's beginning, for want of a better. */
function scoreWhen({ words, name }: Studied, { target: { type, step }, own, when }: Sought): number {
  const defined = type?.steps[step]
  if (!defined || whoNames['born']?.test(name)) return 0
  const plain = words.filter((w) => !own.includes(w) && !dated.includes(w)), says = shareOf(plain, when), named = words.some((w) => own.includes(w)) ? 0.1 : 0
  if (!defined.opens) return 0.6 * says + (says > 0 && plain.some((w) => ends.includes(w)) ? 0.25 : 0)
  const wrong = plain.length > 0 && says === 0 && !plain.some((w) => begins.includes(w)) ? 0.15 : 0
  return 0.55 + 0.3 * says + named - wrong - (plain.some((w) => ends.includes(w)) && says === 0 ? 0.3 : 0) - (before.test(step) && says === 0 ? 0.1 : 0)
}

/** How far a column's name is a question's. Words of the record and of a later step say where to look, and not which answer it is. */
function scoreName({ words: all, name }: Studied, { own, step, part, question, names, later }: Sought): number {
  if (names.includes(name)) return 1
  const plain = all.filter((w) => w !== 'yn' && !own.includes(w) && !(later && step.includes(w))), words = plain.length > 0 ? plain : all
  const among = words.filter((w) => part.includes(w)).length, either = words.filter((w) => part.includes(w) || question.includes(w)).length
  return words.length === 0 ? 0 : Math.max(among, 0.85 * either) / words.length - (later ? 0.05 : 0)
}

/** How far what stands in a column is an answer to a question, from 0 to 1; null when it cannot be one. */
function evidenceFor({ column: { values: all }, days }: Studied, field: NonNullable<Target['field']>): number | null {
  const { kind } = field.type, values = all.slice(0, mostTried), share = (is: (text: string) => boolean): number => values.filter((v) => is(v.text)).length / Math.max(1, values.length)
  const needed = (n: number, least: number): number | null => (n < least ? null : n)
  if (kind === 'day' || kind === 'when') return days ? 1 : null
  if (kind === 'number') return needed(share((text) => /^-?\d+(\.\d+)?$/.test(text)), 0.6)
  if (kind === 'yes-no') return needed(share((text) => guessCode(text, field) !== null), 0.6)
  // Other people's words for a code may be none that can be guessed: few different ones are enough for it to be a list of some kind.
  if (kind === 'code') return Math.max(all.length <= fewWords ? 0.3 : 0, share((text) => guessCode(text, field) !== null)) || null
  if (kind === 'codes') return all.length > manyWords ? null : 0.5
  return days ? null : 0.6
}
const fewWords = 12, manyWords = 60
/** Values of a column that are tried as answers: enough to see what it holds. */
const mostTried = 30
