import { isId, type Living, living, type SubjectKind } from '../../../../ledger/index.ts'
import { mayDo, mayWrite } from '../../../../access/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { offeredSteps } from '../../../../records/form/index.ts'
import { childrenPage, countChildren, myDrafts, type Draft } from '../../../../store/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { find, type Found } from '../../child/list/find.ts'
import { searchKept } from '../../child/list/kept.ts'
import { toWrite } from '../../links.ts'
import { mayWriteAbout } from '../may.ts'
import { namesOf, peopleIn, recordLine } from '../known.ts'
import { groupsOf, type WriteGroup } from './groups.ts'

/** A record that can be added to, with what may be added by this person. */
export interface Open {
  readonly record: Living
  readonly line: string
  readonly title: string
  readonly steps: readonly { readonly step: string; readonly title: string }[]
}

export interface AboutOne {
  readonly subject: string
  readonly about: SubjectKind
  readonly card: Card | null
  readonly groups: readonly WriteGroup[]
  readonly open: readonly Open[]
}

/** Writing not sent yet, and who it is about. */
export interface Unsent { readonly draft: Draft; readonly title: string; readonly name: string | null }

export interface ChoosePage {
  /** Whose record to write on, once chosen. */
  readonly one: AboutOne | null
  /** Children to choose among; null when there are too many to list, or somebody was looked for. */
  readonly children: readonly { readonly subject: string; readonly card: Card }[] | null
  /** Whom a search gave; null when nobody was looked for. */
  readonly found: Found | null
  readonly mayFind: boolean
  /** What they may begin about themselves, such as time away. */
  readonly own: readonly WriteGroup[]
  readonly unsent: readonly Unsent[]
}

/** More than this many children are found by name, not read through. */
const listed = 60
/** Records that can be added to, newest first, at most this many. */
const shownOpen = 8

export async function load(call: Call): Promise<Loaded<ChoosePage>> {
  const subject = call.query['child']
  const one = subject === undefined ? null : await aboutOne(call, subject)
  if (subject !== undefined && one === null) return notHere
  const mayFind = mayDo(call.user.roles, 'child:find')
  const typed = mayFind && !one ? await searchKept(call, toWrite()) : null
  const found = typed === null ? null : await find(call, typed)
  // A post is given by somebody else, never by oneself.
  const ownTypes = call.pack.recordTypes.filter((t) => t.about.includes('worker') && !t.about.includes('child') && t.id !== 'post')
  const own = groupsOf(ownTypes, (kind, step) => mayWrite(call.user.roles, kind, step))
  const children = one || found ? null : await childrenToChoose(call)
  return { data: { one, children, found, mayFind, own: one ? [] : own, unsent: await unsent(call, subject) } }
}

async function aboutOne(call: Call, subject: string): Promise<AboutOne | null> {
  const about = isId(subject) ? await call.reader.about(subject) : null
  if (!about) return null
  const types = call.pack.recordTypes.filter((t) => t.about.includes(about))
  const notTheirs = new Set<string>()
  for (const t of about === 'worker' || about === 'home' ? types : []) {
    if (!(await mayWriteAbout(call, t.id, Object.keys(t.steps)[0] ?? '', subject, about))) notTheirs.add(t.id)
  }
  return {
    subject, about, card: (await call.reader.cards([subject])).get(subject) ?? null,
    groups: groupsOf(types.filter((t) => !notTheirs.has(t.id)), (kind, step) => mayWrite(call.user.roles, kind, step)),
    open: await openRecords(call, subject, about),
  }
}

async function openRecords(call: Call, subject: string, about: SubjectKind): Promise<readonly Open[]> {
  const open: { readonly record: Living; readonly type: RecordType; readonly steps: Open['steps'] }[] = []
  for (const record of living(await call.reader.facts(subject)).toReversed()) {
    const type = call.pack.recordTypes.find((t) => t.id === record.kind), steps: Open['steps'][number][] = []
    if (!type || sentToAnother(call, record)) continue
    for (const step of offeredSteps(type, record)) {
      if (!type.steps[step]?.opens && await mayWriteAbout(call, type.id, step, subject, about)) steps.push({ step, title: type.steps[step]?.title ?? step })
    }
    if (steps.length > 0) open.push({ record, type, steps })
    if (open.length === shownOpen) break
  }
  const names = await namesOf(call, peopleIn(open.map((o) => o.record)))
  return open.map(({ record, type, steps }) => ({ record, steps, title: type.title, line: recordLine(call, record, names) }))
}

/** A notice that somebody else was sent: theirs to answer. */
const sentToAnother = (call: Call, record: Living): boolean => record.facts[0]?.author === null && record.steps[0]?.body['to'] !== call.user.worker

async function childrenToChoose(call: Call): Promise<ChoosePage['children']> {
  if (await countChildren(call.reader) > listed) return null
  return (await childrenPage(call.reader, { limit: listed, skip: 0 })).map((c) => ({ subject: c.subject, card: c.content }))
}

async function unsent(call: Call, subject: string | undefined): Promise<readonly Unsent[]> {
  const drafts = (await myDrafts(call.reader, call.user.worker)).filter((d) => subject === undefined || d.subject === subject)
  const names = await namesOf(call, drafts.map((d) => d.subject))
  return drafts.map((draft) => {
    const type = call.pack.recordTypes.find((t) => t.id === draft.kind)
    const step = type?.steps[draft.step]
    return { draft, title: (step?.opens ? type?.title : step?.title) ?? draft.kind, name: names(draft.subject) }
  })
}
