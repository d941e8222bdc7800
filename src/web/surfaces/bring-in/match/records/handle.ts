import { columnsOf, kindsToTell, targetsOf, wrongIn, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import { keepMatching, keptMapping, matchingWith, suits, type KeptMapping, type Matching } from '../../../../../store/imports/index.ts'
import { answerOf } from '../../../../form.ts'
import type { Call, Form, Posted } from '../../../../contract.ts'
import type { Problems } from '../../../door/parts/field.tsx'
import { toMatch, type MatchPart } from '../../../links.ts'
import { givenMapping } from '../../mapping/parts/given.ts'
import { note } from '../../parts/open-import.ts'
import { isOpen } from '../answers/words.ts'
import { someOf } from '../parts/around.tsx'
import { openMatch, writtenMeanwhile, type OpenMatch } from '../parts/open.ts'
import { loadRecords, mostKinds, type AskedOfFile, type RecordsPage } from './load.ts'

/** Longest name of a kind of files, in characters. */
export const longestTitle = 80

/** Keeps what the file is, or takes up a mapping there is already. */
export async function handle(call: Call, form: Form): Promise<Posted<RecordsPage>> {
  const opened = await openMatch(call)
  if (!('job' in opened)) return opened
  if (opened.unreadable !== null) return { redirect: toMatch(opened.job.id) }
  if (answerOf(form, '_do') === 'use') return useKept(call, opened, answerOf(form, 'which'))
  if (answerOf(form, '_do') === 'give') return useGiven(call, opened)
  const asked = askedIn(form), problems = wrongWith(call, asked)
  if (Object.keys(problems).length > 0) return again(call, problems, asked)
  const { matching } = opened, mapping = mappingFor(asked, matching?.mapping ?? null)
  return go(call, opened, matching ? { ...matching, kinds: asked.kinds, mapping, said: matching.said?.filter((k) => asked.kinds.includes(k)) ?? null } : { kinds: asked.kinds, mapping, said: null, answered: [], from: null })
}

async function go(call: Call, { job }: OpenMatch, matching: Matching, { part = 'columns', say }: { readonly part?: MatchPart; readonly say?: string | undefined } = {}): Promise<Posted<RecordsPage>> {
  if (!(await keepMatching(call.store.engine, job, matching))) return writtenMeanwhile(job)
  await note(call, 'Matched the columns of files')
  return { redirect: toMatch(job.id, part), ...(say ? { say } : {}) }
}

async function again(call: Call, problems: Problems, asked: AskedOfFile | null): Promise<Posted<RecordsPage>> {
  const page = await loadRecords(call, asked, problems)
  return 'job' in page ? { again: page, status: 422 } : page
}

function askedIn(form: Form): AskedOfFile {
  const strangers = answerOf(form, 'strangers'), kinds = Array.from({ length: mostKinds }, (_, i) => answerOf(form, `kind${i}`)).filter(Boolean)
  return { title: answerOf(form, 'title'), kinds: [...new Set(kinds)], strangers: strangers === 'ask' || strangers === 'leave' ? strangers : 'begin', whole: answerOf(form, 'whole') === 'yes' }
}

const wrongWith = ({ pack }: Call, { title, kinds }: AskedOfFile): Problems => ({
  ...(title === '' ? { title: 'Say what such files are called.' } : title.length > longestTitle ? { title: `Shorten this to ${longestTitle} characters.` } : {}),
  ...(kinds.every((k) => kindsToTell(pack.recordTypes).some((t) => t.id === k)) ? {} : { kind0: 'Choose a record from the list.' }),
})

/** What was matched before stays, as far as rows still tell of it. */
function mappingFor({ title, kinds, strangers, whole }: AskedOfFile, before: Mapping | null): Mapping {
  const { strangers: _, whole: __, ...rest } = before ?? { child: {}, steps: [] }
  return { ...rest, title, steps: (before?.steps ?? []).filter((s) => kinds.includes(s.kind)), ...(strangers === 'begin' ? {} : { strangers }), ...(whole ? { whole: true } : {}) }
}

async function useKept(call: Call, opened: OpenMatch, record: string): Promise<Posted<RecordsPage>> {
  const kept = await keptMapping(call.store.engine, record)
  if (!kept) return again(call, { '': 'That mapping is not there any more. Match the columns, or choose another.' }, null)
  return use(call, opened, kept.mapping, kept)
}

async function useGiven(call: Call, opened: OpenMatch): Promise<Posted<RecordsPage>> {
  const given = givenMapping(call)
  return 'wrong' in given ? again(call, { mapping: given.wrong }, null) : use(call, opened, given.mapping, null)
}

/** Takes up a whole mapping, and leads to the first page on which something is still to be said. What it says of columns these files have not is left out, and said. */
async function use(call: Call, opened: OpenMatch, mapping: Mapping, from: KeptMapping | null): Promise<Posted<RecordsPage>> {
  const columns = opened.seen.columns.map((c) => c.name), lacks = columnsOf(mapping).filter((c) => !columns.includes(c))
  const matching = matchingWith(lacks.length === 0 ? mapping : without(mapping, new Set(columns)), from?.record ?? null), open = { ...opened, matching, targets: targetsOf(matching.kinds, call.pack.recordTypes) }
  if (lacks.length > 0) return go(call, opened, matching, { say: `These files have no column ${someOf(lacks)}. What stood there is to be matched again.` })
  if (wrongIn(matching.mapping, call.pack.recordTypes).length > 0) return go(call, opened, matching, { say: 'It tells of a record or an answer that is not here any more. Match its columns again.' })
  const more = from ? suits(from, columns).more : []
  return go(call, opened, matching, { part: isOpen(open) ? 'answers' : 'rows', say: more.length > 0 ? `${someOf(more)} ${more.length === 1 ? 'is new in these files and' : 'are new in these files and'} left out. Match what matters under “Its columns”.` : undefined })
}

function without(mapping: Mapping, columns: ReadonlySet<string>): Mapping {
  const left = <T extends Mapping['steps'][number]['fields']>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, f]) => f && columns.has(f.column)))
  const { about, ...rest } = mapping
  return {
    ...rest, child: Object.fromEntries(Object.entries(mapping.child).filter(([, c]) => c !== undefined && columns.has(c))), ...(about ? { about: left(about) } : {}),
    steps: mapping.steps.map(({ number, ...s }) => ({ ...s, happened: columns.has(s.happened) ? s.happened : '', ...(number && columns.has(number) ? { number } : {}), fields: left(s.fields) })),
  }
}
