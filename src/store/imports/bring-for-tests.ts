import { instant, manualClock } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import type { Connection } from '../connect.ts'
import { Store } from '../store.ts'

// A program that brings in the files of an import until it is killed, and says what it does.
const [, , admin = '{}', now = '', folder = '', id = ''] = process.argv
const store = new Store(JSON.parse(admin) as Connection, england, manualClock(instant(now)))
await store.bringInFrom(folder).do(id, (_, doing) => { process.stdout.write(`${doing}\n`) })
await store.close()
