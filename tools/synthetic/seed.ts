import { addInstant } from '../../src/calendar/index.ts'
import { bulkLoad, pastNotices, writePast, type PastFact, type Store } from '../../src/store/index.ts'
import { makeAuthority, type SyntheticAuthority } from './authority.ts'
import { Dice } from './dice.ts'
import type { Acknowledgement } from './story/told.ts'

/** What to fill an empty database with. */
export interface Seeding { readonly size: 'small'; readonly seed: number }

/** Makes up the authority as of the store's clock and loads it, with everything read from it and everybody told. */
export async function seedAuthority(
  store: Pick<Store, 'engine' | 'clock' | 'pack'>, { size, seed }: Seeding, progress: (line: string) => void,
): Promise<SyntheticAuthority> {
  const { engine, pack } = store
  progress('Making up an authority. Nobody in it is real.')
  const made = makeAuthority({ size, seed, now: store.clock.now() })
  progress(`Writing ${made.counts.facts} facts about ${made.counts.children} children.`)
  await bulkLoad(engine.db, pack, made.facts)
  progress('Reading what is owed, and was owed on every day.')
  await engine.rebuild()
  await tellThePast(store, seed, made.acknowledgements)
  progress('Done.')
  return made
}

/** Writes who was told of what was owed, as it would have happened, and what they said they would do. */
async function tellThePast(
  { engine, pack, clock }: Pick<Store, 'engine' | 'pack' | 'clock'>, seed: number, said: readonly Acknowledgement[],
): Promise<void> {
  const dice = new Dice(`notices ${seed}`)
  const sent = await pastNotices(engine.db, pack, () => dice.uuid())
  const answers = said.flatMap((a): readonly PastFact[] => {
    const notice = sent.find((s) => s.subject === a.subject && s.body['duty'] === a.duty && s.body['key'] === a.key && s.body['role'] === a.role)
    const at = notice ? addInstant(notice.recorded, { minutes: a.after }) : null
    if (!notice || !at || at > clock.now()) return []
    return [{
      id: dice.uuid(), record: notice.record, expects: 1, subject: a.subject, about: notice.about, kind: 'notice', step: 'acknowledged',
      happened: { at }, learned: { at }, recorded: at, author: a.by, body: { by: a.by, words: a.words },
    }]
  })
  const all = [...sent, ...answers].sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : a.expects - b.expects))
  await engine.db.transaction().execute((tx) => writePast(tx, pack, all))
}
