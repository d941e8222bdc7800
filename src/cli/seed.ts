import { sizes, type Size } from '../../tools/synthetic/plan.ts'
import type { OpenDatabase } from '../start/database.ts'
import { fillDemonstration, isEmpty } from '../start/first-run.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/**
 * `sightline seed`. Only into an empty database: made-up people are never mixed with anybody's. One that an earlier seed
 * was filling when it was cut short is emptied and filled afresh.
 */
export async function seed(out: Out, store: Store, values: Values, _: readonly string[], database: OpenDatabase): Promise<number> {
  const size = values['size'] ?? 'small', number = Number(values['seed'] ?? 1)
  if (!isSize(size)) throw new StartProblem('--size is small (150 open children), medium (900) or large (20,000).')
  if (!Number.isSafeInteger(number) || number < 0) throw new StartProblem('--seed takes a whole number, for example --seed 7.')
  if (await store.setting('filling') !== true && !(await isEmpty(store))) {
    throw new StartProblem('This database already holds records, and made-up people are never added to them. Use an empty one: SIGHTLINE_DATA=another-folder sightline seed.')
  }
  await fillDemonstration(database, store, { size, seed: number }, out)
  return 0
}

const isSize = (text: string | boolean): text is Size => typeof text === 'string' && Object.hasOwn(sizes, text)
