import { dayOf } from '../../../../calendar/index.ts'
import { isId, living, samePersonKind, Timeline, type Fact, type Living, type SubjectId, type SubjectKind } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { notHere, type Call } from '../../../contract.ts'
import type { NameBook } from '../../../words/index.ts'
import { reasonsFor } from '../../children-new/reasons.ts'
import { mayWriteAbout } from '../../write/may.ts'
import { namesOf } from '../../write/known.ts'
import { compare, namedIn, written, type Compared } from './compare.ts'

/** One of the two: what is written about them alone. */
export interface One { readonly subject: SubjectId; readonly about: SubjectKind; readonly name: string; readonly card: Card | null; readonly written: string; readonly facts: readonly Fact[] }

/** A record written on in that time: the first fact of it then, and whether that began it. */
export interface Placed { readonly of: One; readonly record: Living; readonly first: Fact; readonly begun: boolean }

export interface PairPage {
  readonly one: One
  readonly other: One
  readonly why: readonly string[]
  readonly compared: readonly Compared[]
  /** The record that joins them now, or that joined them last. */
  readonly joined: Living | null
  readonly parted: Living | null
  /** Joined, but through somebody else. */
  readonly through: boolean
  /** What was written of either between joining and parting, oldest first. */
  readonly between: readonly Placed[]
  readonly mayJoin: boolean
  readonly names: NameBook
  readonly how: string
  readonly problem: string | null
}

const isPeople = (about: SubjectKind | null): about is 'child' | 'adult' => about === 'child' || about === 'adult'

/** Two people side by side, both within reach; what is withheld from the reader of either is not there. */
export async function loadPair(call: Call): Promise<PairPage | typeof notHere> {
  const [a, b] = [call.params['person'] ?? '', call.params['other'] ?? '']
  if (!isId(a) || !isId(b) || a === b) return notHere
  const [aboutA, aboutB] = [await call.reader.about(a), await call.reader.about(b)]
  if (!isPeople(aboutA) || !isPeople(aboutB)) return notHere
  const facts = [...new Map([...await call.reader.facts(a), ...await call.reader.facts(b)].map((f) => [f.id, f])).values()]
  const one = oneOf(call, a, aboutA, facts), other = oneOf(call, b, aboutB, facts), [t, o] = [new Timeline(a, one.facts), new Timeline(b, other.facts)]
  const joins = living(facts.filter((f) => f.kind === samePersonKind)).filter((r) => ends(r, a, b)).toSorted((x, y) => ((x.facts[0]?.recorded ?? '') < (y.facts[0]?.recorded ?? '') ? 1 : -1))
  const joined = joins.find((r) => !r.withdrawn) ?? null, parted = joined ? null : joins[0] ?? null
  const through = joined === null && (await call.reader.samePeople(a)).includes(b), compared = compare(t, o, await namesOf(call, [...namedIn(t), ...namedIn(o)]))
  const between = parted ? betweenOf([one, other], parted) : []
  const names = await namesOf(call, [...joins.flatMap((r) => r.facts.flatMap((f) => f.author ?? [])), ...between.flatMap((w) => w.first.author ?? [])])
  return {
    one, other, joined, parted, through, between, names, compared, why: reasons(call, one, other, compared), how: '', problem: null,
    mayJoin: await mayWriteAbout(call, samePersonKind, 'found', a, aboutA),
  }
}

function oneOf(call: Call, subject: SubjectId, about: SubjectKind, all: readonly Fact[]): One {
  const types = new Map(call.pack.recordTypes.map((r) => [r.id, r]))
  const facts = all.filter((f) => f.subject === subject && f.kind !== samePersonKind && types.get(f.kind)?.steps[f.step]?.automatic !== true), t = new Timeline(subject, facts), card = call.pack.card(about, t)
  return { subject, about, facts, card, written: written(t), name: card?.name ?? (about === 'child' ? 'A child with no name yet' : 'An adult with no name yet') }
}

const ends = (r: Living, a: SubjectId, b: SubjectId): boolean => {
  const other = r.facts[0]?.body['other']
  return (r.subject === a && other === b) || (r.subject === b && other === a)
}

/** Names and birthdays compared, and whatever else both records say. */
function reasons(call: Call, one: One, other: One, compared: readonly Compared[]): readonly string[] {
  const names = one.card && other.card ? reasonsFor({ name: one.card.full ?? one.card.name, age: one.card.born ?? '' }, other.card, dayOf(call.now)) : []
  return [...names, ...compared.filter((c) => c.same.length > 0 && c.what !== 'Names' && c.what !== 'Birthday').map((c) => `${c.what.toLowerCase()}: ${c.same.join(', ')}`)]
}

/** Records begun or added to while the two were read as one: whoever wrote may have meant either. */
function betweenOf(both: readonly One[], parted: Living): PairPage['between'] {
  const from = parted.facts[0]?.recorded ?? '', to = parted.withdrawn?.recorded ?? '', within = (f: Fact): boolean => f.recorded > from && f.recorded <= to
  return both.flatMap((of) => living(of.facts).filter((r) => !r.withdrawn).flatMap((record) => {
    const first = record.facts.find(within)
    return first ? [{ of, record, first, begun: first === record.facts[0] }] : []
  })).toSorted((x, y) => (x.first.recorded < y.first.recorded ? -1 : 1))
}
