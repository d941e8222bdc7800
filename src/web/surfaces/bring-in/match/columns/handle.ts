import { chosenIn, mappingOf, wrongIn, type Chosen } from '../../../../../returns/exchange/csv/index.ts'
import { keepMatching } from '../../../../../store/imports/index.ts'
import { answerOf } from '../../../../form.ts'
import type { Call, Form, Posted } from '../../../../contract.ts'
import { toMatch } from '../../../links.ts'
import { note } from '../../parts/open-import.ts'
import { openBegun, writtenMeanwhile, type BegunMatch } from '../parts/open.ts'
import type { ColumnProblem, ColumnsPage } from './load.ts'

/** Keeps what each column was said to be. What is not whole yet is kept too, and said. */
export async function handle(call: Call, form: Form): Promise<Posted<ColumnsPage>> {
  const opened = await openBegun(call)
  if (!('targets' in opened)) return opened
  const { job, matching, targets } = opened, chosen = chosenFrom(form, opened), twice = twiceIn(chosen, opened)
  if (twice.length > 0) return { again: { ...opened, chosen, guessed: new Set(), problems: twice }, status: 422 }
  const mapping = mappingOf(chosen, targets, matching.mapping), wrong = wrongIn(mapping, call.pack.recordTypes)
  if (!(await keepMatching(call.store.engine, job, { ...matching, mapping, said: matching.kinds }))) return writtenMeanwhile(job)
  await note(call, 'Matched the columns of files')
  if (wrong.length > 0) return { again: { ...opened, matching: { ...matching, mapping, said: matching.kinds }, chosen, guessed: new Set(), problems: wrong.map((says) => ({ at: null, says })) }, status: 422 }
  return { redirect: toMatch(job.id, 'answers') }
}

/** What was chosen, column by column. One that was something else besides stays so, unless it is left out. */
function chosenFrom(form: Form, { seen, targets, matching }: BegunMatch): Chosen {
  const before = chosenIn(matching.mapping), known = new Set(targets.map((t) => t.id))
  return new Map(seen.columns.flatMap(({ name }, i): [string, readonly string[]][] => {
    const is = answerOf(form, `c${i}`), besides = (before.get(name) ?? []).slice(1).filter((id) => known.has(id))
    return known.has(is) ? [[name, [...new Set([is, ...besides])]]] : []
  }))
}

/** Two columns cannot be the same. */
function twiceIn(chosen: Chosen, { seen, targets }: BegunMatch): readonly ColumnProblem[] {
  const taken = new Map<string, string>()
  return seen.columns.flatMap(({ name }, at) => (chosen.get(name) ?? []).flatMap((id): readonly ColumnProblem[] => {
    const other = taken.get(id)
    if (other === undefined) { taken.set(id, name); return [] }
    return [{ at, says: `${other} is “${targets.find((t) => t.id === id)?.label ?? id}” already. Choose which of the two it is, and leave the other out.` }]
  }))
}
