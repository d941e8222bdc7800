import { timesOfKeeping, type Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/** `sightline retention`: children's records whose time of keeping has come, or cannot be told. Ids only. Clears nothing. */
export async function retention(out: Out, store: Store, values: Values): Promise<number> {
  const { found, looked } = await timesOfKeeping(store.engine.db, store.pack, store.clock.now())
  if (values['json']) {
    out(JSON.stringify(found.map(({ child, kept, held }) => ({ child, held, state: kept.state, rule: 'rule' in kept ? kept.rule?.id ?? null : null, until: 'until' in kept ? kept.until : null, why: 'why' in kept ? kept.why : null }))))
    return 0
  }
  for (const { child, kept, held } of found) {
    const hold = held ? '; a legal hold keeps it' : ''
    if (kept.state === 'time has come') out(`${child}: its time came on ${kept.until} (${kept.rule.title}, ${kept.rule.years} years ${kept.counted}; ${kept.rule.basis})${hold}`)
    if (kept.state === 'cannot tell') out(`${child}: cannot tell. ${kept.why}${hold}`)
  }
  out(`${looked} closed records looked at. ${found.filter((f) => f.kept.state === 'time has come').length} have come to their time, ${found.filter((f) => f.kept.state === 'cannot tell').length} cannot be told. Nothing is cleared by this: a person asks, another decides.`)
  return 0
}
