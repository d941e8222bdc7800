import { isId } from '../../../../ledger/index.ts'
import type { Import, ImportDesk } from '../../../../store/imports/index.ts'
import { noteLooks } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/** An import opened in a page. */
export interface Opened { readonly job: Import; readonly desk: ImportDesk }

/** The import an address names, and where it is worked on; null for none. */
export async function openImport(call: Call): Promise<Opened | null> {
  const desk = call.store.imports, id = call.params['import'] ?? ''
  const job = desk && isId(id) ? await desk.find(id) : null
  return desk && job && job.state !== 'incoming' ? { job, desk } : null
}

/** Notes that somebody did something with files brought in. Of what is in them nothing is noted. */
export async function note(call: Call, action: string): Promise<void> {
  await noteLooks(call.reader, { actor: call.user.worker, action, page: '/bring-in', level: 'list', subjects: [], session: call.user.session })
}
