import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../../calendar/index.ts'
import type { OrgPost } from '../../../../access/index.ts'
import { isId, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Call, Form } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { namesFrom, roleWords, type NameBook } from '../../../words/index.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { partOf, rowsOf, type Part } from '../../pages.tsx'
import { typedIn, type Person } from '../../somebody.tsx'
import { isBeneath } from '../owing/index.ts'

/** A child of the worker, with each naming that would be handed on. */
export interface TheirChild { readonly child: SubjectId; readonly card: Card | null; readonly named: readonly { readonly record: RecordId; readonly role: string | null; readonly team: string | null }[] }

/** What was typed: everything comes back when something is wrong. */
export interface Typed {
  readonly to: string; /** What was typed to find them. */ readonly toNamed: string; readonly on: string; readonly reason: string; readonly until: string; readonly all: string
  readonly ticked: readonly string[]; readonly know: (child: SubjectId) => string; readonly told: (child: SubjectId) => string
  /** The same each time the form is sent, so that what was sent twice is written once. */
  readonly event: string
}

export type ReassignPage =
  | { readonly show: 'whose'; readonly people: readonly { readonly worker: SubjectId; readonly name: string; readonly posts: string; readonly children: number }[]; readonly part: Part }
  | {
    readonly show: 'form'; readonly from: SubjectId; readonly covers: boolean; readonly children: readonly TheirChild[]; readonly names: NameBook
    readonly away: OrgPost['away'] | null; readonly others: readonly Person[]; readonly part: Part; readonly typed: Typed; readonly problems: Problems
  }
export type HandingForm = Extract<ReassignPage, { show: 'form' }>

/** Most people, and most children handed on at once, on one part of a list. */
const mostPeople = 50, mostChildren = 25

/** Colleagues in units of this person, or beneath them. */
async function colleagues(call: Call): Promise<readonly OrgPost[]> {
  const org = await call.reader.org()
  return org.posts.filter((p) => isBeneath(p.unit, call.user.units, org))
}

/** Whose children are handed on, or the form for one colleague; null when they are not this person's to manage. */
export async function loadReassign(call: Call, sent?: Form): Promise<ReassignPage | null> {
  const posts = await colleagues(call), from = call.query['from']
  if (from === undefined) return whose(call, posts)
  if (!isId(from) || !posts.some((p) => p.worker === from)) return null
  const org = await call.reader.org(), spans = await call.reader.statuses('allocated', { worker: from })
  const cards = await call.reader.cards([...spans.map((s) => s.subject), ...org.posts.map((p) => p.worker), from]), names = namesFrom(cards)
  const text = (x: unknown): string | null => (typeof x === 'string' ? x : null)
  const every = [...Map.groupBy(spans, (s) => s.subject)].map(([child, list]): TheirChild => ({
    child, card: cards.get(child) ?? null, named: list.map((s) => ({ record: s.content.key, role: text(s.content.detail?.['role']), team: text(s.content.detail?.['team']) })),
  })).sort((a, b) => (a.card?.name ?? '').localeCompare(b.card?.name ?? '') || (a.child < b.child ? -1 : 1))
  const part = partOf(call, every.length, mostChildren), children = rowsOf(every, part)
  const near = new Set(posts.map((p) => p.worker)), away = org.posts.find((p) => p.worker === from && p.away)?.away ?? null
  const others = [...new Map(org.posts.filter((p) => p.worker !== from && !p.away && names(p.worker)).map((p) => [p.worker, p])).values()]
    .sort((a, b) => Number(near.has(b.worker)) - Number(near.has(a.worker)) || (names(a.worker) ?? '').localeCompare(names(b.worker) ?? ''))
    .map((p) => ({ value: p.worker, text: `${names(p.worker)}, ${roleWords(call.pack, p.role)}` }))
  const covers = call.query['why'] === 'COVER'
  return { show: 'form', from, covers, children, part, names, away, others, problems: {}, typed: whatWasTyped(call, sent ?? {}, covers ? away?.cover ?? '' : '', children) }
}

function whatWasTyped(call: Call, form: Form, cover: string, children: readonly TheirChild[]): Typed {
  const event = answerOf(form, 'event'), sent = form['event'] !== undefined, ticked = form['child']
  return {
    to: answerOf(form, 'to') || cover, toNamed: typedIn(form, 'to'), on: sent ? answerOf(form, 'on') : dayOf(call.now), reason: answerOf(form, 'reason'), until: answerOf(form, 'until'), all: answerOf(form, 'all'),
    ticked: sent ? (ticked === undefined ? [] : [ticked].flat()) : children.length === 1 ? children.map((c) => c.child) : [],
    know: (child) => answerOf(form, `know.${child}`), told: (child) => answerOf(form, `told.${child}`), event: isId(event) ? event : randomUUID(),
  }
}

async function whose(call: Call, posts: readonly OrgPost[]): Promise<Extract<ReassignPage, { show: 'whose' }>> {
  const spans = await call.reader.statuses('allocated'), names = namesFrom(await call.reader.cards(posts.map((p) => p.worker)))
  const of = Map.groupBy(spans, (s) => s.content.detail?.['worker']), childrenOf = (worker: SubjectId): number => new Set(of.get(worker)?.map((s) => s.subject)).size
  const people = [...Map.groupBy(posts, (p) => p.worker)].map(([worker, theirs]) => ({
    worker, name: names(worker) ?? 'A colleague with no name written', posts: [...new Set(theirs.map((p) => roleWords(call.pack, p.role)))].join(', '), children: childrenOf(worker),
  })).filter((p) => p.children > 0).sort((a, b) => b.children - a.children || (a.worker < b.worker ? -1 : 1))
  const part = partOf(call, people.length, mostPeople)
  return { show: 'whose', part, people: rowsOf(people, part) }
}
