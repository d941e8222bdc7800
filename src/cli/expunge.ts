import path from 'node:path'
import { allOrders, type Store } from '../store/index.ts'
import type { OpenDatabase } from '../start/database.ts'
import type { Environment } from '../start/environment.ts'
import type { Keeping } from '../start/keeping.ts'
import type { Out, Values } from './main.ts'

/**
 * `sightline expunge`: the orders and how they stand; with `--run`, carries out those that two people have decided and that wait.
 * Asking and deciding are done by people who are signed in: whoever runs the server cannot be both.
 */
export async function expunge(out: Out, store: Store, values: Values, at: { readonly environment: Environment; readonly keeping: Keeping; readonly database: OpenDatabase }): Promise<number> {
  const orders = await allOrders(store.engine.db, store.pack)
  if (values['run'] !== true) {
    if (values['json']) out(JSON.stringify(orders))
    else if (orders.length === 0) out('There are no orders to clear a record.')
    else for (const o of orders) out(`${o.order}: ${o.state}${o.number === null ? '' : ` as order ${o.number}, ${o.cleared ?? 0} facts cleared`}, asked ${o.asked}`)
    return 0
  }
  const keeper = store.keep({ folder: path.join(at.environment.data, 'seal'), copy: at.keeping.sealCopy, key: at.keeping.sealKey }, out)
  const waiting = orders.filter((o) => o.state === 'decided')
  for (const o of waiting) {
    const done = await keeper.carryOut(o.order)
    out(done.done ? `Order ${done.number} is carried out: ${done.cleared} facts cleared.` : `${o.order} was not carried out. ${done.why}`)
  }
  if (waiting.length === 0) out('No decided order waits.')
  return 0
}
