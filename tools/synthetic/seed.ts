import { addInstant, type Clock } from '../../src/calendar/index.ts'
import { bulkLoad, copyRegion, gatherFigures, noteToldInPast, pastNotices, writePast, type Connection, type PastFact, type Store } from '../../src/store/index.ts'
import type { SyntheticAuthority } from './authority.ts'
import { cast } from './cast.ts'
import { Dice } from './dice.ts'
import { sharedByAll, wordsOf } from './likenesses.ts'
import { districts } from './parts.ts'
import { sizes, type Size } from './plan.ts'
import type { Acknowledgement } from './story/told.ts'

/** What to fill an empty database with. */
export interface Seeding { readonly size: Size; readonly seed: number }
/** What there is now. `cast`: who may be signed in as. */
export type Seeded = Pick<SyntheticAuthority, 'cast' | 'counts' | 'acknowledgements'>

type Filled = Pick<Store, 'engine' | 'clock' | 'pack'>
type Progress = (line: string) => void

/**
 * Makes up the authority as of the store's clock and loads it, with everything read from it and everybody told. `admin`
 * reaches the same database as an administrator, because the load is the owner's.
 */
export async function seedAuthority(store: Filled, admin: Connection, { size, seed }: Seeding, progress: Progress): Promise<Seeded> {
  progress('Making up an authority. Nobody in it is real.')
  const timed = since(progress)
  const said: Acknowledgement[] = []
  const counts = { children: 0, adults: 0, workers: 0, facts: 0 }
  await bulkLoad(admin, parts(), ({ facts, indexing }) => { if (!indexing) timed('Writing', facts, 'facts') })
  timed.say(`Wrote ${counts.facts} facts about ${counts.children} children.`)
  if (sizes[size].districts > 1) await gatherFigures(admin)
  progress('Reading what is owed, and was owed on every day.')
  await store.engine.rebuild((done, of) => timed('Reading', done, `of ${of} people, teams and homes`))
  timed.say('Read.')
  await tellThePast(store, seed, said, (done) => timed('Noting who was told', done, 'times'))
  await noteToldInPast(store.engine.db, store.clock.now())
  if (sizes[size].copies > 1) await liken(admin, size, timed)
  if (sizes[size].districts > 1) await gatherFigures(admin)
  timed.say('Done.')
  return { cast, counts, acknowledgements: said }

  async function* parts() {
    for await (const made of districts({ size, seed, now: store.clock.now(), where: store.pack.jurisdiction }, sizes[size].districts)) {
      said.push(...made.acknowledgements)
      for (const key of ['children', 'adults', 'workers', 'facts'] as const) counts[key] += made.counts[key]
      yield made.part
    }
  }
}

/** Makes the rest of a large authority as likenesses of the part that was made and read. */
async function liken(admin: Connection, size: Size, timed: ReturnType<typeof since>): Promise<void> {
  const { copies, districts: each } = sizes[size]
  timed.say(`Making ${copies - 1} likenesses of it, everybody under another name.`)
  await copyRegion(admin, { many: copies, shared: sharedByAll, words: (copy) => wordsOf(copy, each) }, (done, indexing) => {
    if (indexing) timed.say('Making the indexes.')
    else timed('Likenesses', done, `of ${copies - 1}`)
  })
}

/** Writes who was told of what was owed, as it would have happened, and what they said they would do. */
async function tellThePast({ engine, pack, clock }: Filled, seed: number, said: readonly Acknowledgement[], onNotices: (done: number) => void): Promise<void> {
  const dice = new Dice(`notices ${seed}`)
  const saidAbout = Map.groupBy(said, (a) => a.subject)
  await engine.db.transaction().execute(async (tx) => {
    let done = 0
    for await (const sent of pastNotices(engine.db, pack, () => dice.uuid())) {
      const answers = sent.flatMap((notice) => (saidAbout.get(notice.subject) ?? []).flatMap((a) => answerTo(notice, a, clock, dice)))
      const all = [...sent, ...answers].sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : a.expects - b.expects))
      done += await writePast(tx, pack, all)
      onNotices(done)
    }
  })
}

function answerTo(notice: PastFact, a: Acknowledgement, clock: Clock, dice: Dice): readonly PastFact[] {
  const { duty, key, role } = notice.body
  if (duty !== a.duty || key !== a.key || role !== a.role) return []
  const at = addInstant(notice.recorded, { minutes: a.after })
  if (at > clock.now()) return []
  return [{
    id: dice.uuid(), record: notice.record, expects: 1, subject: a.subject, about: notice.about, kind: 'notice', step: 'acknowledged',
    happened: { at }, learned: { at }, recorded: at, author: a.by, body: { by: a.by, words: a.words },
  }]
}

/** Says how far something long has come, every few seconds, with the seconds since the start. */
function since(progress: Progress) {
  const began = performance.now()
  let said = began
  const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`
  const now = (what: string, done: number, unit: string): void => {
    if (performance.now() - said < 5000) return
    said = performance.now()
    progress(`  ${what}: ${done} ${unit}, ${seconds()}`)
  }
  return Object.assign(now, { say: (line: string) => progress(`${line} (${seconds()})`) })
}
