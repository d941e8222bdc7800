import fs from 'node:fs/promises'
import path from 'node:path'
import { noteEvent, packStories } from '../../../../store/emergency/index.ts'
import { definePage, notHere } from '../../../contract.ts'

/** Hands somebody an emergency pack. That they have it is written before it is sent. */
export default definePage<null>({
  path: '/keeping-safe/emergency/:pack/file',
  permission: 'emergency:use',
  audit: 'Was given an emergency pack',
  about: () => null,
  load: async (call) => {
    const pack = (await packStories(call.store.engine.db)).find((p) => p.pack === call.params['pack'])
    const folder = await call.store.setting<string>('emergency-folder')
    if (!pack || pack.cleared !== null || folder === null) return notHere
    const body = await fs.readFile(path.join(folder, path.basename(pack.file))).catch(() => null)
    if (!body) return notHere
    await noteEvent(call.store.engine.db, { pack: pack.pack, at: call.now, what: 'handed', worker: call.user.worker })
    // Locked: who reads which child is noted by the pack itself, and entered from its slip.
    return { file: pack.file, type: 'text/html', body, took: 'Was given an emergency pack', about: null }
  },
  title: () => 'Emergency pack',
  view: () => ({ main: null }),
})
