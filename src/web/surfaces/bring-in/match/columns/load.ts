import { chosenIn, guessColumns, study, type Chosen } from '../../../../../returns/exchange/csv/index.ts'
import type { Call, Loaded } from '../../../../contract.ts'
import { openBegun, type BegunMatch } from '../parts/open.ts'

/** Something to put right: at one column, by its place, or of all together. */
export interface ColumnProblem { readonly at: number | null; readonly says: string }

export interface ColumnsPage extends BegunMatch {
  readonly chosen: Chosen
  /** Columns whose meaning was worked out, and not said by anybody. */
  readonly guessed: ReadonlySet<string>
  readonly problems: readonly ColumnProblem[]
}

export async function load(call: Call): Promise<Loaded<ColumnsPage>> {
  const opened = await openBegun(call)
  return 'targets' in opened ? { data: { ...opened, ...chosenFor(opened), problems: [] } } : opened
}

/** What each column was said to be. Of a record of which nobody has gone through the columns yet it is guessed, among the columns that are nothing else. */
function chosenFor({ matching: { mapping, kinds, said }, seen, targets }: BegunMatch): Pick<ColumnsPage, 'chosen' | 'guessed'> {
  const chosen = new Map(chosenIn(mapping)), taken = new Set([...chosen.values()].flat()), fresh = kinds.filter((k) => !said?.includes(k))
  const open = targets.filter((t) => !taken.has(t.id) && (t.type === null ? said === null : fresh.includes(t.type.id)))
  const guesses = guessColumns(study(seen.columns.filter((c) => !chosen.has(c.name))), open)
  return { chosen: new Map([...chosen, ...guesses]), guessed: new Set(guesses.keys()) }
}
