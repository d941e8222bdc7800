import { instant, manualClock } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import type { Connection } from '../connect.ts'
import { Store } from '../store.ts'

// A program that rebuilds a test's database until it is killed, and says so after each batch.
const [, , admin = '{}', now = ''] = process.argv
const store = new Store(JSON.parse(admin) as Connection, england, manualClock(instant(now)))
await store.engine.rebuild((done) => { process.stdout.write(`${done}\n`) })
await store.close()
