import { actionsLeft, checksIn, goalsOpen } from '../../../packs/index.ts'
import { sayWhen } from '../../../calendar/index.ts'
import { type Fact, isId, living, type Living, type SubjectId, type SubjectKind } from '../../../ledger/index.ts'
import type { Fields, StepDefinition } from '../../../records/index.ts'
import { chosen, rowIds, type Answers } from '../../../records/form/index.ts'
import type { Call } from '../../contract.ts'
import { nameInLine, namesFrom, roleWords, sayBorn, type NameBook } from '../../words/index.ts'

/** One answer in a list: the id it stands for, and how it reads. */
export interface Choice { readonly value: string; readonly text: string }

/** What the lists of a form can be answered with, as this person may know it. */
export interface Known {
  readonly people: ReadonlyMap<SubjectKind, readonly Choice[]>
  /** How many of a kind there are, where a list does not hold them all. */
  readonly inAll?: ReadonlyMap<SubjectKind, number>
  /** The subject's own records, by kind, newest first. */
  readonly records: ReadonlyMap<string, readonly Choice[]>
  /** Text questions that are answered from a list all the same, by field. */
  readonly listed: ReadonlyMap<string, readonly Choice[]>
  readonly names: NameBook
}

/** Longest list of people a form shows; whoever is nearest comes first. */
const most = 500

const everyField = (fields: Fields): readonly Fields[string][] =>
  Object.values(fields).flatMap((f) => (f.type.kind === 'rows' ? everyField(f.type.fields) : [f]))

/** The step whose lists are wanted, and what it is written on. */
export interface Asking {
  readonly kind: string
  readonly step: string
  readonly definition: StepDefinition
  readonly subject: SubjectId
  /** The record it is added to; null when it opens one. */
  readonly record: Living | null
  /** Everything written about the subject. */
  readonly facts: readonly Fact[]
  readonly answers: Answers
}

/** Loads what the lists of one step need, and nothing else. */
export async function loadKnown(call: Call, on: Asking): Promise<Known> {
  const { definition: step, subject, facts, answers } = on
  const fields = everyField(step.fields)
  const kinds = new Set(fields.flatMap((f) => (f.type.kind === 'subject' ? f.type.of : [])))
  const refs = new Set(fields.flatMap((f) => (f.type.kind === 'record' ? [f.type.of] : [])))
  const people = new Map<SubjectKind, readonly Choice[]>(), inAll = new Map<SubjectKind, number>()
  for (const kind of kinds) {
    const all = kind === 'worker' ? await workers(call, subject) : await others(call, kind, subject)
    people.set(kind, all.slice(0, most).map(({ value, text }) => ({ value, text })))
    if (all.length > most) inAll.set(kind, all.length)
  }
  const records = living(facts)
  const names = await namesOf(call, [...idsIn(answers), ...peopleIn([...records.filter((r) => refs.has(r.kind)), ...(on.record ? [on.record] : [])])])
  return {
    people, inAll, names, listed: listedFor(call, on, names),
    records: new Map([...refs].map((kind) => [kind, recordChoices(call, records.filter((r) => r.kind === kind && !r.withdrawn), names)])),
  }
}

/** Workers in a post, by name and role: first those around the subject and the reader, then everybody else. */
async function workers(call: Call, subject: SubjectId): Promise<readonly Choice[]> {
  const [org, where] = await Promise.all([call.reader.org(), call.reader.where([subject])])
  const names = namesFrom(await call.reader.cards(org.posts.map((p) => p.worker)))
  const around = where.get(subject)
  const near = new Set([around?.home, around?.team, ...call.user.units, ...[around?.home, around?.team].map((u) => (u ? org.within.get(u) : null))])
  const inReach = org.posts.filter((p) => near.has(p.unit)).map((p) => p.worker)
  const close = new Set([...inReach, ...(around?.allocated.map((a) => a.worker) ?? []), call.user.worker])
  const all = org.posts.flatMap((p) => {
    const name = names(p.worker)
    return name ? [{ value: p.worker, text: `${name}, ${roleWords(call.pack, p.role)}`, near: close.has(p.worker) }] : []
  })
  const once = [...new Map(all.map((c) => [c.value, c])).values()]
  return once.sort((a, b) => Number(b.near) - Number(a.near) || a.text.localeCompare(b.text) || (a.value < b.value ? -1 : 1))
}

/** Everyone else of a kind within reach, by name: first those who belong to the subject. */
async function others(call: Call, kind: SubjectKind, subject: SubjectId): Promise<readonly Choice[]> {
  const cards = (await call.reader.cardsOf(kind)).filter((c) => c.subject !== subject)
  const related = new Set(kind === 'adult' ? (await call.reader.statuses('related-to', { child: subject })).map((s) => s.subject) : [])
  return cards.sort((a, b) => Number(related.has(b.subject)) - Number(related.has(a.subject)))
    .map((c) => ({ value: c.subject, text: [c.content.name, kind === 'child' && sayBorn(c.content.born)].filter(Boolean).join(', ') }))
}

/** Names of subjects, as far as this person may know them. */
export const namesOf = async (call: Call, subjects: readonly string[]): Promise<NameBook> => namesFrom(await call.reader.cards(subjects.filter(isId)))

const idsIn = (answers: Answers): readonly string[] => Object.keys(answers).flatMap((c) => chosen(answers, c)).filter(isId)

/** Everyone that records name, and everyone who wrote them. */
export const peopleIn = (records: readonly Living[]): readonly SubjectId[] =>
  [...new Set(records.flatMap((r) => r.facts.flatMap((f) => [...f.links.map((l) => l.subject), ...(f.author ? [f.author] : [])])))]

/** A record in one line, by its latest step that says more than that writing began: 'Sat 21 Nov, 10:40pm: Missing, last seen …'. */
export function recordLine(call: Call, record: Living, names: NameBook): string {
  const type = call.pack.recordTypes.find((t) => t.id === record.kind)
  const said = record.steps.find((s) => !type?.steps[s.step]?.automatic) ?? record.steps[0]
  const step = said ? type?.steps[said.step] : undefined
  if (!type || !said || !step) return record.kind.replaceAll('-', ' ')
  return `${sayWhen(said.happened, call.now)}: ${step.line(type.read(said.current), nameInLine(names))}`
}

const recordChoices = (call: Call, records: readonly Living[], names: NameBook): readonly Choice[] =>
  [...records].reverse().map((r) => ({ value: r.record, text: shortened(recordLine(call, r, names)) }))

const shortened = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, text.lastIndexOf(' ', 108))}…`)

/** Lists for questions kept as text: which action of the record was done, which goal was looked at, and which of the pack's roles a post has. */
function listedFor(call: Call, on: Asking, names: NameBook): ReadonlyMap<string, readonly Choice[]> {
  if (on.kind === 'post' && on.step === 'started') return new Map([['role', call.pack.roles.map((r) => ({ value: r.id, text: r.title }))]])
  if (on.kind === 'guidance' && on.step === 'written') return new Map([['beside-form', call.pack.recordTypes.filter((t) => t.about.includes('child')).map((t) => ({ value: t.id, text: t.title })).sort((a, b) => a.text.localeCompare(b.text))]])
  if (on.kind === 'agency-checks' && on.step === 'answered' && on.record) return new Map([['check', checksIn(on.record.steps).map((c) => ({ value: c.id, text: c.agency ?? 'An agency with no name' }))]])
  if (on.step === 'goal-done' && on.record) return new Map([['goal', goalsOpen(on.record).map((g) => ({ value: g.id, text: goalWords(g) }))]])
  return on.step === 'action-done' && on.record ? new Map([['action', actionChoices(on.record, names)]]) : new Map()
}

/** A goal by what it hopes for, else by what is hard. */
export const goalWords = ({ different, need }: { readonly different?: unknown; readonly need?: unknown }): string => [different, need].find((w): w is string => typeof w === 'string') ?? 'A goal with no words'

/** Actions of a record that nobody has said were done, each with whose it is. */
const actionChoices = (record: Living, names: NameBook): readonly Choice[] => actionsLeft(record).map((row) => {
  const owner = typeof row['owner'] === 'string' ? names(row['owner']) : null
  return { value: row.id, text: [typeof row['what'] === 'string' ? row['what'] : 'An action with no words', owner].filter(Boolean).join(', ') }
})

/** The rows a form shows: those written, or one empty one to begin with. `first` is the empty row’s id. */
export const shownRows = (answers: Answers, field: string, first: string): readonly string[] => {
  const ids = rowIds(answers, field)
  return ids.length > 0 ? ids : [first]
}
