import { keptMapping } from '../../../../../store/imports/index.ts'
import { definePage, notHere } from '../../../../contract.ts'
import { fileOf } from './of.ts'

/** A mapping that was kept, as the file the command takes. */
export default definePage<null>({
  path: '/bring-in/mappings/:mapping/file',
  permission: 'import:run',
  audit: 'Took a copy of a mapping',
  about: () => null,
  load: async (call) => {
    const kept = await keptMapping(call.store.engine, call.params['mapping'] ?? '')
    return kept ? fileOf(kept.mapping) : notHere
  },
  title: () => 'How the columns are matched',
  view: () => ({ main: null }),
})
