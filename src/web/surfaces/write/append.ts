import { Refused, type Engine, type NewFact } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'

/** Appends, or says what stood in the way. `also` runs with it, or not at all. */
export async function tryWrite({ store }: Pick<Call, 'store'>, facts: readonly NewFact[], also?: Parameters<Engine['append']>[1]): Promise<Refused | null> {
  return store.engine.append(facts, also).then(() => null, (error: unknown) => {
    if (error instanceof Refused) return error
    throw error
  })
}

/** Why it was refused, where what others wrote stands on the same page. */
export const wroteMeanwhile = (refused: Refused): string =>
  (refused.code === 'moved-on' ? 'Somebody else wrote here at the same moment. Look at what they wrote, then send yours again.' : refused.message)
