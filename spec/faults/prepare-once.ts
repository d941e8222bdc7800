/** Prepares the database given as JSON, in a process of its own, so that a test can kill it. */
import type { Connection } from '../../src/store/index.ts'
import { prepare } from '../../src/store/prepare.ts'

await prepare(JSON.parse(process.argv[2] ?? '') as Connection)
