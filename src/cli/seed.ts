import { fill, isEmpty } from '../start/first-run.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/** `sightline seed`. Only into an empty database: made-up people are never mixed with anybody's. */
export async function seed(out: Out, store: Store, values: Values): Promise<number> {
  if ((values['size'] ?? 'small') !== 'small') throw new StartProblem('Only --size small can be made so far.')
  const number = Number(values['seed'] ?? 1)
  if (!Number.isSafeInteger(number) || number < 0) throw new StartProblem('--seed takes a whole number, for example --seed 7.')
  if (!(await isEmpty(store))) throw new StartProblem('This database already holds records, and made-up people are never added to them. Use an empty one: SIGHTLINE_DATA=another-folder sightline seed.')
  await fill(store, { size: 'small', seed: number }, out)
  return 0
}
