import path from 'node:path'
import { england } from '../packs/index.ts'
import { verifyDatabase, type Verified } from '../store/index.ts'
import { onDatabase, type Keeper } from './keeping.ts'
import type { Out } from './main.ts'

/** So many entries between two lines that say how far it has come. */
const every = 500_000

/** `sightline verify`: everything ever written against the heads outside the database. Answers 0 (as written), 1 (not), 2 (nothing outside to hold it against). */
export async function verify(k: Keeper): Promise<number> {
  const heads = k.values['heads'], folder = typeof heads === 'string' ? path.resolve(heads) : path.join(k.environment.data, 'seal')
  const json = k.values['json'] === true
  let said = 0
  const found = await onDatabase(k, (database) => verifyDatabase(database.admin, {
    folder, pack: england, progress: (done, of) => {
      if (json || done - said < every) return
      said = done
      k.out(`${done} of ${of} checked`)
    },
  }))
  if (json) k.out(JSON.stringify(found))
  else say(k.out, found)
  return found.code
}

function say(out: Out, v: Verified): void {
  for (const f of v.findings) out(f.says)
  if (v.wrong > v.findings.length) out(`…and ${v.wrong - v.findings.length} more.`)
  for (const e of v.expunged) out(`Expunged, order ${e.order}: ${e.facts} ${e.facts === 1 ? 'fact' : 'facts'}.`)
  for (const n of v.notes) out(n)
  const waiting = v.unsealed.facts + v.unsealed.audits
  out(waiting === 0 ? 'Nothing waits to be sealed.' : `Not sealed yet: ${v.unsealed.facts} facts and ${v.unsealed.audits} looks, since ${v.unsealed.since ?? 'a moment ago'}.`)
  const sealed = `${v.facts} facts and ${v.audits} looks in ${v.seals} ${v.seals === 1 ? 'seal' : 'seals'}, checked in ${v.seconds.toFixed(1)} seconds (${v.perSecond} a second)`
  out(v.code === 1 ? `${v.wrong} ${v.wrong === 1 ? 'thing is' : 'things are'} not as written. ${sealed}.` : v.code === 2 ? `${sealed}. They agree with each other, and could not be held against anything outside.` : `Everything is as it was written. ${sealed}.`)
}
