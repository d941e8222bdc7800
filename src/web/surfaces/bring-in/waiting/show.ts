import { isId, living, Timeline, type Living, type SubjectId } from '../../../../ledger/index.ts'
import { identifierScheme } from '../../../../packs/common/codes/identifier-scheme.ts'
import { identifier } from '../../../../packs/common/records/identifier.ts'
import { nameOfFile, type Import, type Waiting } from '../../../../store/imports/index.ts'
import { indexCard, type IndexCard } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { nameInLine, namesFrom } from '../../../words/index.ts'
import { sayRow } from '../parts/words.ts'
import { maybeIn, otherwiseIn, recordIn, type InFile } from './detail.ts'
import { sayOne } from './say-one.ts'

/** Somebody on the record who may be the child in the file. `card`: null when the reader may not know who it is. */
export interface MaybeShown { readonly subject: SubjectId; readonly because: string; readonly card: IndexCard | null; readonly numbers: readonly string[] }
/** One answer as the record has it and as the file has it. */
export interface Otherwise { readonly label: string; readonly ours: string; readonly file: string }

/** One thing that waits, as the reader may see it. */
export interface Shown {
  readonly item: Waiting
  /** Where it stands in the files; null when it stands there no more. */
  readonly where: string | null
  /** The child it is about by name; null when that is not known, or not for this reader. */
  readonly name: string | null
  /** The reader may see enough to decide it. */
  readonly may: boolean
  /** Who was said to be it, by name, where that is nobody the files led to. */
  readonly chosen: string | null
  readonly who: { readonly inFile: InFile; readonly maybe: readonly MaybeShown[] } | null
  readonly record: Living | null
  readonly title: string
  readonly otherwise: readonly Otherwise[]
}

/** What is needed to show some things that wait. Whatever is out of the reader's reach is left out here. */
export async function showing(call: Call, job: Import, items: readonly Waiting[]): Promise<readonly Shown[]> {
  const records = await call.reader.records(items.flatMap((i) => recordIn(i.detail) ?? []))
  const named = items.flatMap((i) => (otherwiseIn(i.detail)?.answers ?? []).flatMap((a) => [a.ours, a.file])).filter((v): v is string => typeof v === 'string' && isId(v))
  const cards = await call.reader.cards([...items.flatMap((i) => (i.subject ? [i.subject] : [])), ...named])
  const nameOf = nameInLine(namesFrom(cards)), shown: Shown[] = []
  for (const item of items) {
    const file = job.tables.find((t) => t.table === item.at_table)?.file, differs = otherwiseIn(item.detail), at = recordIn(item.detail)
    const who = item.kind === 'who' ? await whoShown(call, item) : null, record = at ? living(records.get(at) ?? [])[0] ?? null : null
    const type = call.pack.recordTypes.find((t) => t.id === record?.kind), fields = differs && type?.steps[differs.step]
    shown.push({
      item, who, record, chosen: await chosenName(call, item, who), name: item.subject ? cards.get(item.subject)?.name ?? null : null, may: who ? who.maybe.every((m) => m.card !== null) : record !== null,
      where: file === undefined || item.at_row === null ? null : `${item.at_table ?? ''}, row ${sayRow(job, file, item.at_row)} of ${nameOfFile(job, file)}`,
      title: type ? (fields ? `${type.title}: ${fields.title}` : type.title) : 'A record',
      otherwise: record && differs && fields ? differs.answers.map((a) => sayOne(fields, a, nameOf, call.now)) : [],
    })
  }
  return shown
}

async function chosenName(call: Call, { chosen }: Waiting, who: Shown['who']): Promise<string | null> {
  return chosen === null || !who || who.maybe.some((m) => m.subject === chosen) ? null : (await indexCard(call.reader, chosen))?.name ?? null
}

async function whoShown(call: Call, item: Waiting): Promise<Shown['who']> {
  const { inFile, maybe } = maybeIn(item.detail), facts = await call.reader.factsOf(maybe.map((m) => m.subject), [identifier.id])
  const shown: MaybeShown[] = []
  for (const m of maybe) shown.push({ ...m, card: await indexCard(call.reader, m.subject), numbers: numbersOf(new Timeline(m.subject, facts.get(m.subject) ?? [])) })
  return { inFile, maybe: shown }
}

const numbersOf = (t: Timeline): readonly string[] => t.each(identifier).filter((i) => !i.at('ended')).flatMap((i) => i.all('given')).flatMap(({ body }) => (body.value ? [sayNumberOf(body.scheme ?? '', body.value)] : []))

/** 'NHS number: 943 476 5919'. */
export const sayNumberOf = (scheme: string, value: string): string => `${identifierScheme.codes.find((c) => c.code === scheme)?.label ?? 'Number'}: ${value}`
