import { definePage } from '../../../contract.ts'
import { startOf } from '../../../server/places.ts'

/** `/`: takes a person to where their work is. */
export default definePage<null>({
  path: '/',
  permission: 'anyone signed in',
  audit: 'Came in',
  about: () => null,
  load: async (call) => ({ redirect: startOf(call.user) }),
  title: () => 'Sightline',
  view: () => ({ main: null }),
})
