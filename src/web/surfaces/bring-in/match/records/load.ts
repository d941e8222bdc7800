import { columnsOf, guessRecord, kindsToTell, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import { keptMappings, suits, type KeptMapping, type Suits } from '../../../../../store/imports/index.ts'
import type { SubjectId } from '../../../../../ledger/index.ts'
import type { Call, Loaded } from '../../../../contract.ts'
import { namesFrom, type NameBook } from '../../../../words/index.ts'
import type { Problems } from '../../../door/parts/field.tsx'
import { openMatch, type OpenMatch } from '../parts/open.ts'

/** Most records a row can be said to tell of. */
export const mostKinds = 3

/** What is asked of the file as a whole. */
export interface AskedOfFile { readonly title: string; readonly kinds: readonly string[]; readonly strangers: 'begin' | 'ask' | 'leave'; readonly whole: boolean }
export interface Offered { readonly kept: KeptMapping; readonly suits: Suits }
export interface RecordsPage extends OpenMatch {
  readonly unreadable: string | null
  readonly asked: AskedOfFile
  /** What the rows tell of was worked out, and not said. */
  readonly guessed: boolean
  readonly offered: readonly Offered[]
  readonly names: NameBook
  /** Record types a row can tell of, by title. */
  readonly types: readonly { readonly value: string; readonly text: string }[]
  readonly problems: Problems
}

export async function load(call: Call): Promise<Loaded<RecordsPage>> {
  const found = await loadRecords(call)
  return 'job' in found ? { data: found } : found
}

export async function loadRecords(call: Call, typed: AskedOfFile | null = null, problems: Problems = {}): Promise<RecordsPage | Exclude<Awaited<ReturnType<typeof openMatch>>, OpenMatch>> {
  const opened = await openMatch(call)
  if (!('job' in opened)) return opened
  const { matching, seen, job } = opened, columns = seen.columns.map((c) => c.name)
  const offered = (await keptMappings(call.store.engine)).map((kept) => ({ kept, suits: suits(kept, columns) })).filter((o) => o.suits.lacks.length < columnsOf(o.kept.mapping).length).toSorted((a, b) => a.suits.lacks.length - b.suits.lacks.length || a.suits.more.length - b.suits.more.length)
  return {
    ...opened, offered, problems, guessed: typed === null && matching === null, asked: typed ?? (matching ? askedIn(matching.mapping, matching.kinds) : guessedOf(call, opened)),
    names: namesFrom(await call.reader.cards([job.worker, ...offered.map((o) => o.kept.by)].filter((w): w is SubjectId => w !== null))),
    types: kindsToTell(call.pack.recordTypes).map((t) => ({ value: t.id, text: t.title })).toSorted((a, b) => a.text.localeCompare(b.text)),
  }
}

const askedIn = ({ title, strangers, whole }: Mapping, kinds: readonly string[]): AskedOfFile => ({ title, kinds, strangers: strangers ?? 'begin', whole: whole === true })

function guessedOf({ pack }: Call, { job, seen }: OpenMatch): AskedOfFile {
  const name = job.files[0]?.name ?? '', kind = guessRecord(seen, name, pack.recordTypes)
  return { title: name.replace(/\.\w+$/, '').replaceAll(/[_-]+/g, ' ').trim(), kinds: kind === null ? [] : [kind], strangers: 'begin', whole: false }
}
