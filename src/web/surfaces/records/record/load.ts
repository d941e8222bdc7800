import { isAutomatic, isId, living, type Living, type StepView, type SubjectKind } from '../../../../ledger/index.ts'
import { resolveOwner } from '../../../../access/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { offeredSteps } from '../../../../records/form/index.ts'
import type { Instant } from '../../../../calendar/index.ts'
import { myDrafts, waitingConcerns, type Draft } from '../../../../store/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import type { DutyRowProps } from '../../../kit/index.ts'
import { dutyOf, dutyRow, inActingOrder, kindWords, type NameBook } from '../../../words/index.ts'
import { pressFor, type Press } from '../../child/parts/press.ts'
import { toOwed } from '../../links.ts'
import { mayWriteAbout } from '../../write/may.ts'
import { namesOf, peopleIn, recordLine } from '../../write/known.ts'
import { neighboursOf, nextFrom, type Next } from '../../write/next.ts'
import { bodyOf, type BodyShown } from '../body.tsx'
import { insideIn, type Inside } from '../file/inside.ts'
import { owedBy } from '../owed.ts'

/** A record as it is read: its steps, what may be done with it, and what it owes. */
export interface RecordPage {
  readonly record: Living
  readonly type: RecordType
  readonly about: SubjectKind
  readonly card: Card | null
  readonly names: NameBook
  /** Other records of the same person that this one names, each in one line. */
  readonly others: ReadonlyMap<string, string>
  readonly offered: readonly { readonly step: string; readonly title: string }[]
  /** Sequences of the steps this person may correct. */
  readonly mayCorrect: ReadonlySet<number>
  readonly mayWithdraw: boolean
  /** What it owes, each with what this person may write to meet it. */
  readonly owed: readonly { readonly row: DutyRowProps; readonly press: Extract<Press, { kind: string }> | null; readonly mine: boolean }[]
  /** Unfinished writing on this record: one's own, and others' that has waited too long. */
  readonly drafts: readonly { readonly draft: Draft; readonly own: boolean }[]
  readonly behindSince: Instant | null
  /** What could come next, and the reader may write. */
  readonly next: readonly Next[]
  /** Whose body is drawn with an injury, and what was marked at other times; null for any other kind. */
  readonly body: BodyShown | null
  /** What the documents among its files say of themselves. */
  readonly inside: Inside
  /** Records it came from and led to. */
  readonly chain: { readonly before: readonly Neighbour[]; readonly after: readonly Neighbour[] }
}

/** A record beside this one in the chain, in one line. */
export interface Neighbour { readonly record: string; readonly title: string; readonly line: string }

export async function load(call: Call): Promise<Loaded<RecordPage>> {
  const record = isId(call.params['record']) ? living(await call.reader.record(call.params['record']))[0] : undefined
  const type = record && call.pack.recordTypes.find((t) => t.id === record.kind)
  const about = record ? await call.reader.about(record.subject) : null
  if (!record || !type || !about) return notHere
  const all = living(await call.reader.facts(record.subject))
  const named = all.filter((r) => namedIn(record).has(r.record))
  const chain = neighboursOf(call, record, all)
  const names = await namesOf(call, [...peopleIn([record, ...named, ...chain.before, ...chain.after]), ...await peopleWhoOwe(call, record)])
  const card = (await call.reader.cards([record.subject])).get(record.subject) ?? null
  const may = async (step: string): Promise<boolean> => mayWriteAbout(call, type.id, step, record.subject, about)
  return {
    data: {
      record, type, about, names, card, inside: await insideIn(call, record.facts.map((f) => f.body)), body: bodyOf(type.id, record.record, all, { card, now: call.now }),
      others: new Map(named.map((r) => [r.record, recordLine(call, r, names)])),
      offered: (await allowed(offeredSteps(type, record), may)).map((step) => ({ step, title: type.steps[step]?.title ?? step })),
      mayCorrect: record.withdrawn ? new Set() : new Set(await correctable(record.steps, type, may)),
      mayWithdraw: !record.withdrawn && record.facts[0] !== undefined && !isAutomatic(record.facts[0]) && await may(record.facts[0]?.step ?? ''),
      owed: await owedRows(call, record, names, all), drafts: await draftsOn(call, record.record), behindSince: await call.reader.behindSince(record.subject),
      next: await nextFrom(call, { record, type, all, about }), chain: { before: chain.before.map((r) => neighbour(call, r, names)), after: chain.after.map((r) => neighbour(call, r, names)) },
    },
  }
}

const neighbour = (call: Call, r: Living, names: NameBook): Neighbour =>
  ({ record: r.record, title: kindWords(call.pack, r.kind), line: recordLine(call, r, names) })

/** Whatever a record names or ever named: an earlier version is read too. */
const namedIn = (record: Living): ReadonlySet<unknown> => new Set(record.facts.flatMap((f) => Object.values(f.body)))

async function correctable(steps: readonly StepView[], type: RecordType, may: (step: string) => Promise<boolean>): Promise<readonly number[]> {
  const sequences: number[] = []
  for (const s of steps) if (!type.steps[s.step]?.automatic && await may(s.step)) sequences.push(s.sequence)
  return sequences
}

async function allowed(steps: readonly string[], may: (step: string) => Promise<boolean>): Promise<readonly string[]> {
  const found: string[] = []
  for (const s of steps) if (await may(s)) found.push(s)
  return found
}

/** Everyone who could owe something here, so that rows can name them. */
async function peopleWhoOwe(call: Call, record: Living): Promise<readonly string[]> {
  const duties = (await call.reader.readings([record.subject])).get(record.subject)?.duties ?? []
  if (owedBy(record, duties).length === 0) return []
  return (await call.reader.org()).posts.map((p) => p.worker)
}

async function owedRows(call: Call, record: Living, names: NameBook, all: readonly Living[]): Promise<RecordPage['owed']> {
  const [readings, where, org] = [await call.reader.readings([record.subject]), await call.reader.where([record.subject]), await call.reader.org()]
  const owed = owedBy(record, readings.get(record.subject)?.duties ?? [])
  const place = where.get(record.subject) ?? { home: null, team: null, allocated: [] }
  return inActingOrder(owed, call.now).flatMap((o) => {
    const duty = dutyOf(call.pack, o.rule)
    if (!duty) return []
    const owner = resolveOwner(o.content.owner, place, org)
    const kindOf = (id: string): string | null => all.find((r) => r.record === id)?.kind ?? null
    const press = pressFor(duty, o.content, { pack: call.pack, roles: call.user.roles, kindOf })
    return [{
      row: dutyRow({ owed: o, duty, pack: call.pack, now: call.now, owner, names, whyHref: toOwed(record.subject, o.rule, o.key) }),
      press: press !== null && 'kind' in press ? press : null, mine: owner.worker === call.user.worker,
    }]
  })
}

async function draftsOn(call: Call, record: string): Promise<RecordPage['drafts']> {
  const own = (await myDrafts(call.reader, call.user.worker)).filter((d) => d.record === record)
  const waiting = (await waitingConcerns(call.reader, call.user.worker)).filter((d) => d.record === record)
  return [...own.map((draft) => ({ draft, own: true })), ...waiting.map((draft) => ({ draft, own: false }))]
}
