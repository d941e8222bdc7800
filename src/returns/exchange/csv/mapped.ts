import type { RecordType } from '../../../records/index.ts'
import type { Day } from '../../../calendar/index.ts'
import { UnreadableReturn } from '../../problem.ts'
import type { Exchange } from '../exchange.ts'
import { wrongIn, type Mapping } from './mapping.ts'
import { read, type CsvChild } from './read.ts'
import { told, withoutDay } from './told.ts'
import { identityIn, whoTheyAre } from './who.ts'

/** Files whose columns somebody matched with records by hand. Each file is a table; all have the mapped columns. */
export function mappedCsv(series: string, mapping: Mapping, types: readonly RecordType[]): Exchange<CsvChild, { readonly day?: string }> {
  const wrong = wrongIn(mapping, types)
  if (wrong.length > 0) throw new UnreadableReturn(wrong.join(' '))
  return {
    id: series, kinds: ['person', 'identifier', ...new Set(mapping.steps.map((s) => s.kind))],
    ...(mapping.strangers ? { strangers: mapping.strangers } : {}),
    // Files that tell of no day speak for the one they were given on.
    read: (from, { day }) => read(from, mapping, day === undefined ? null : day as Day),
    who: ({ rows }) => identityIn(rows, mapping),
    refuses: ({ rows }) => rows.flatMap((r) => withoutDay(r, mapping) ?? []),
    says: ({ rows }, b) => {
      const taken = rows.filter((r) => withoutDay(r, mapping) === null)
      // Of a child who is known, a list of somebody else's says nothing of who they are: a name spelt otherwise is no reason to ask anybody anything.
      return [...(mapping.strangers === undefined || b.begins ? whoTheyAre(taken, mapping, types, b) : []), ...told(taken, { mapping, types, b })]
    },
    sends: null,
  }
}
