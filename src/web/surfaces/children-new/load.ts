import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../access/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import { contact } from '../../../packs/index.ts'
import type { Call } from '../../contract.ts'
import type { Problems } from '../door/parts/field.tsx'
import { toNewAdult, toNewChild } from '../links.ts'
import { longestName } from './facts.ts'
import { matchesFor, type Matches } from './matches.ts'
import { namesIn } from './reasons.ts'

/** Who is written as new: each kind of person has a page of its own, made of the same parts. */
export type NewAbout = 'child' | 'adult'
export const toNew = (about: NewAbout): string => (about === 'child' ? toNewChild() : toNewAdult())

/** What is typed about somebody new, and how they came to us. `other`: an address, a phone or a number of theirs. */
export interface NewTyped {
  readonly name: string; readonly age: string; readonly other: string; readonly given: string; readonly family: string; readonly born: string
  readonly worry: string; readonly danger: string; readonly from: string; readonly reach: string; readonly team: string
}
/** Nothing typed. */
export const empty: NewTyped = { name: '', age: '', other: '', given: '', family: '', born: '', worry: '', danger: '', from: '', reach: '', team: '' }

/** Somebody looked for before they are written as new. `token` names the search; `subject` is who they become. */
export interface Told { readonly token: string; readonly subject: SubjectId; readonly name: string; readonly age: string; readonly other: string }
export interface Looked extends Told { readonly matches: Matches }

export interface NewPersonPage {
  readonly about: NewAbout
  readonly looked: Looked | null
  readonly typed: NewTyped
  readonly problems: Problems
  /** Teams of the reader's own posts, for the contact; empty when they may not write one. */
  readonly teams: readonly { readonly value: SubjectId; readonly text: string }[]
}

/** Keeps what is known of somebody on the server and gives where they are looked for: a name in an address would stay in the browser and in every log on the way. */
export async function toLookedFor(call: Call, about: NewAbout, told: Pick<NewTyped, 'name' | 'age' | 'other'>): Promise<string> {
  const fields = [['name', told.name], ['age', told.age], ['other', told.other]].map(([name = '', value = '']): [string, string] => [name, value.slice(0, longestName)])
  return `${toNew(about)}?found=${await call.store.door.held.keep(call.user.worker, { path: toNew(about), fields: [...fields, ['subject', randomUUID()]] })}`
}

/** What was looked for under a token of this person's own. */
export async function toldUnder(call: Call, about: NewAbout, token: string): Promise<Told | null> {
  const kept = token === '' ? null : await call.store.door.held.find(token, call.user.worker)
  if (kept?.path !== toNew(about)) return null
  const of = (name: string): string => kept.fields.find(([n]) => n === name)?.[1] ?? ''
  return { token, subject: of('subject'), name: of('name'), age: of('age'), other: of('other') }
}

/** The same, with whom it may be. */
export const withMatches = async (call: Call, about: NewAbout, told: Told): Promise<Looked> => ({ ...told, matches: await matchesFor(call, about, told) })

/** Teams of the reader's posts that a contact can go to. */
export async function teamsOf(call: Call): Promise<NewPersonPage['teams']> {
  if (!mayWrite(call.user.roles, contact.id, 'received')) return []
  const teams: SubjectId[] = []
  for (const unit of call.user.units) if (await call.reader.about(unit) === 'team') teams.push(unit)
  const cards = await call.reader.cards(teams)
  return teams.map((value) => ({ value, text: cards.get(value)?.name ?? 'A team with no name written' }))
}

/** Opens the page: to look first, or with what was found. */
export async function loadNew(call: Call, about: NewAbout): Promise<NewPersonPage> {
  const told = await toldUnder(call, about, call.query['found'] ?? ''), looked = told && await withMatches(call, about, told), teams = about === 'child' ? await teamsOf(call) : []
  const typed: NewTyped = looked ? { ...empty, name: looked.name, age: looked.age, other: looked.other, born: looked.age, ...namesIn(looked.name), team: teams[0]?.value ?? '' } : empty
  return { about, looked, typed, problems: {}, teams }
}
