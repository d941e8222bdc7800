import type { Store } from '../store/index.ts'
import type { Out } from './main.ts'

/** `sightline rebuild`. */
export async function rebuild(out: Out, store: Store): Promise<number> {
  const done = await store.engine.rebuild((n, of) => { if (n === of || n % 200 === 0) out(`${n} of ${of} read`) })
  out(`Everything about ${done} people, homes and teams was read again from the facts.`)
  return 0
}
