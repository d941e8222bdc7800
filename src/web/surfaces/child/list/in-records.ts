import { findInRecords } from '../../../../store/index.ts'
import type { Fact } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { namesOf } from '../../write/known.ts'
import type { NameBook } from '../../../words/index.ts'
import { extractOf, textsIn, type Extract } from './extract.ts'

/** A fact in which words stand, with a piece of it. */
export interface FoundFact extends Pick<Fact, 'record' | 'subject' | 'happened'> { readonly title: string; readonly extract: Extract }
export interface WordsFound { readonly facts: readonly FoundFact[]; readonly more: boolean; readonly names: NameBook }

/** Most records shown; whoever needs others adds a word. */
const shown = 20

/** Words in the records within reach, newest first, a record once. */
export async function findWords(call: Call, wanted: string): Promise<WordsFound> {
  const { facts, more } = wanted === '' ? { facts: [], more: false } : await findInRecords(call.reader, wanted)
  const each = facts.filter((f, i) => facts.findIndex((o) => o.record === f.record) === i), some = each.slice(0, shown)
  return {
    more: more || each.length > some.length, names: await namesOf(call, some.map((f) => f.subject)),
    facts: some.map((f) => {
      const type = call.pack.recordTypes.find((t) => t.id === f.kind), step = type?.steps[f.step]
      const title = (step?.opens ? type?.title : `${type?.title}: ${step?.title}`) ?? f.kind
      return { record: f.record, subject: f.subject, happened: f.happened, title, extract: extractOf([...textsIn(f.body), ...(f.why ? [f.why] : [])], wanted) }
    }),
  }
}
