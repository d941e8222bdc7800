import type { SubjectId } from '../../src/ledger/index.ts'
import { england } from '../../src/packs/index.ts'
import { bulkLoad, gatherFigures, pastPart, type PastFact } from '../../src/store/index.ts'
import { openTestStore, type TestStore } from '../../src/store/for-tests.ts'
import { makeAuthority } from '../synthetic/authority.ts'
import { machine, spread, type Print } from './line.ts'
import { longLife, seen } from './long-life.ts'

const toConsole: Print = (line) => { process.stdout.write(`${JSON.stringify({ ...line, machine })}\n`) }

/** How much to measure. An authority is the small demonstration: about 190 children and 5,800 facts. */
export interface ReadingsBench { readonly authorities: number; readonly appends: number; readonly print: Print }

/**
 * How fast facts are read: everything from nothing, everything again where nothing differs, and one fact with its readings, about
 * children of ordinary length and about one with 2,000 facts. One writer at a time.
 */
export async function benchReadings({ authorities = 1, appends = 200, print = toConsole }: Partial<ReadingsBench> = {}): Promise<void> {
  const t = await openTestStore('2026-11-21 22:00')
  try {
    const long = longLife(t.clock.now())
    const children: SubjectId[] = []
    const facts = await bulkLoad(t.admin, parts(t, authorities, long, children))
    await gatherFigures(t.admin)
    for (const what of ['from nothing', 'again, nothing differing']) {
      const cpu = process.cpuUsage(), began = performance.now()
      await t.store.engine.rebuild()
      const used = process.cpuUsage(cpu), seconds = (performance.now() - began) / 1000
      print({ bench: 'rebuild', what, facts, factsPerSecond: Math.round(facts / seconds), seconds: round(seconds), programCpuSeconds: round((used.user + used.system) / 1e6) })
    }
    await gatherFigures(t.admin)
    for (const [about, subjects] of [['ordinary children', children], ['a child with 2,000 facts', [long[0]?.subject ?? '']]] as const) {
      const times: number[] = []
      for (let i = 0; i < appends; i++) {
        t.clock.advance({ minutes: 1 })
        const subject = subjects[(i * 37) % subjects.length] ?? ''
        const began = performance.now()
        await t.store.engine.append([seen(subject, i % 2 ? 'visit.happened' : 'case-note.noted', t.clock.now())])
        times.push(performance.now() - began)
      }
      print({ bench: 'append', what: about, facts, ...spread(times) })
    }
  } finally {
    await t.close()
  }
}

const round = (n: number): number => Math.round(n * 100) / 100

function* parts(t: TestStore, authorities: number, long: readonly PastFact[], children: SubjectId[]) {
  for (let i = 0; i < authorities; i++) {
    const made = makeAuthority({ size: 'small', seed: 7 + i, now: t.clock.now() })
    children.push(...new Set(made.facts.filter((f) => f.about === 'child').map((f) => f.subject)))
    yield pastPart(england, made.facts)
  }
  yield pastPart(england, long)
}

if (import.meta.main) await benchReadings({ authorities: Number(process.argv[2] ?? 1), appends: Number(process.argv[3] ?? 200) }).then(() => process.exit(0))
