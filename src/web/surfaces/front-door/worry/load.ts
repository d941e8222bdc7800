import { mayWrite } from '../../../../access/index.ts'
import { isId, Timeline, type Entry, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { concern } from '../../../../packs/index.ts'
import { notHere, type Call } from '../../../contract.ts'
import { find, type Found } from '../../child/list/find.ts'
import { searchKept } from '../../child/list/kept.ts'
import { openDesk, type Desk, type Owed } from '../../staff/owing/index.ts'
import { toWorry } from '../../links.ts'
import { namesIn } from '../../children-new/reasons.ts'
import type { Problems } from '../../door/parts/field.tsx'

/** A worry with its answers. */
export type Worry = Entry<NonNullable<typeof concern['bodies']>>
/** What was told. */
export type ToldAnswers = NonNullable<ReturnType<typeof toldOf>>
export const toldOf = (worry: Worry) => worry.at('told')

/** What whoever takes it up has typed so far. */
export interface Taking { readonly who: string; readonly how: string; readonly given: string; readonly family: string; readonly age: string }

export interface WorryPage {
  readonly record: RecordId
  readonly subject: SubjectId
  /** The record's last sequence. */
  readonly last: number
  readonly worry: Worry
  readonly told: ToldAnswers
  readonly found: Found | null
  readonly owed: readonly Owed[]
  readonly desk: Desk
  readonly mayTake: boolean
  readonly typed: Taking
  readonly problems: Problems
}

/** Opens one worry; null when it is not there or out of reach, which look the same. */
export async function openWorry(call: Call): Promise<Omit<WorryPage, 'found' | 'typed' | 'problems'> | null> {
  const record = call.params['worry'] ?? ''
  if (!isId(record)) return null
  const facts = await call.reader.record(record), first = facts[0]
  if (!first || first.kind !== concern.id || await call.reader.about(first.subject) === null) return null
  const worry = new Timeline(first.subject, facts).each(concern)[0], told = worry && toldOf(worry)
  if (!worry || !told) return null
  const subject = (await call.reader.samePeople(first.subject))[0] ?? first.subject
  const owed = (await call.reader.owed({ subjects: [subject] })).filter((o) => o.key === record)
  const by = [...worry.all('taken-up').flatMap((s) => [s.body.by, s.author]), ...worry.all('no-further').flatMap((s) => [s.body.decidedBy, s.author])].filter((w) => typeof w === 'string')
  return {
    record, subject: first.subject, last: facts.at(-1)?.sequence ?? 1, worry, told, owed, desk: await openDesk(call.reader, owed, by),
    mayTake: mayWrite(call.user.roles, concern.id, 'taken-up') && mayWrite(call.user.roles, 'contact', 'received'),
  }
}

/** Opens it with a search: what was typed to look for, or the name that was told. */
export async function loadWorry(call: Call): Promise<{ readonly data: WorryPage } | typeof notHere> {
  const opened = await openWorry(call)
  if (!opened) return notHere
  const { told } = opened
  const looked = await searchKept(call, toWorry(opened.record)) ?? told.body.childName ?? ''
  const taken = opened.worry.at('taken-up') !== null
  return {
    data: {
      ...opened, found: taken || looked === '' || !opened.mayTake ? null : await find(call, looked),
      typed: { who: '', how: '', ...namesIn(told.body.childName ?? ''), age: told.body.childAge ?? '' }, problems: {},
    },
  }
}
