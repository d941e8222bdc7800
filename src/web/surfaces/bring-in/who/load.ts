import type { Import, Waiting } from '../../../../store/imports/index.ts'
import { notHere, type Call, type Loaded, type Redirect } from '../../../contract.ts'
import { find, type Found } from '../../child/list/find.ts'
import { searchKept } from '../../child/list/kept.ts'
import { toWaiting, toWhoIsIt } from '../../links.ts'
import { openImport, type Opened } from '../parts/open-import.ts'
import { mayBeDecided } from '../parts/words.ts'
import { showing, type Shown } from '../waiting/show.ts'

/** A child in a file, looked for among those on the record. */
export interface WhoPage { readonly job: Import; readonly item: Waiting; readonly shown: Shown; readonly who: NonNullable<Shown['who']>; readonly found: Found | null }
export interface OpenWho extends Opened { readonly item: Waiting; readonly shown: Shown; readonly who: NonNullable<Shown['who']> }

/** The child an address names among what waits of an import; null when nothing waits there any more, or it is not this person's to decide. */
export async function whoIn(call: Call, opened: Opened): Promise<OpenWho | null> {
  const which = Number(call.params['which'])
  if (!mayBeDecided(opened.job) || !Number.isSafeInteger(which)) return null
  const item = await opened.desk.oneWaiting(opened.job, which), [shown] = item?.kind === 'who' ? await showing(call, opened.job, [item]) : []
  return item && shown?.who && shown.may ? { ...opened, item, shown, who: shown.who } : null
}

export const waitsNoMore = ({ job }: Opened): Redirect => ({ redirect: toWaiting(job.id, { kind: 'who' }), say: 'That waits no more, or somebody else has to decide it.' })

/** Opens it with a search: what was typed to look for, or the name in the file. */
export async function load(call: Call): Promise<Loaded<WhoPage>> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const open = await whoIn(call, opened)
  if (!open) return waitsNoMore(opened)
  const { job, item, shown, who } = open, looked = await searchKept(call, toWhoIsIt(job.id, item.id)) ?? who.inFile.name ?? who.inFile.born ?? ''
  return { data: { job, item, shown, who, found: looked === '' ? null : await find(call, looked) } }
}
