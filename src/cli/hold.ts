import { allHolds, placeHold, type Store } from '../store/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Out, Values } from './main.ts'

/** `sightline hold`: the legal holds; with an id and `--why`, places one. Lifting one is for a person who is signed in. */
export async function hold(out: Out, store: Store, values: Values, [id]: readonly string[]): Promise<number> {
  if (id !== undefined) return place(out, store, id, values['why'])
  const holds = await allHolds(store.engine.db, store.pack)
  if (values['json']) out(JSON.stringify(holds))
  else if (holds.length === 0) out('There are no legal holds.')
  else for (const h of holds) out(`${h.subject}: placed ${h.placed}${h.lifted ? `, lifted ${h.lifted}` : ', in force'} (${h.because})`)
  return 0
}

async function place(out: Out, store: Store, id: string, why: string | boolean | undefined): Promise<number> {
  if (typeof why !== 'string' || why.trim() === '') throw new StartProblem('Say what the hold is for: sightline hold <id> --why "Inquiry, reference 12".')
  const found = /^[0-9a-f-]{36}$/i.test(id) ? await store.engine.db.selectFrom('subject').select('about').where('id', '=', id).executeTakeFirst() : undefined
  if (found?.about !== 'child' && found?.about !== 'adult') throw new StartProblem('There is no child or adult with that id here. Check it against the address of their record.')
  await placeHold(store.engine, { subject: id, about: found.about }, { because: 'other', why: `${why} (placed from the server)`, by: null })
  out('The hold is placed. Nothing about them is cleared until somebody lifts it.')
  return 0
}
