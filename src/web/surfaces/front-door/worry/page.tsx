import { definePage } from '../../../contract.ts'
import { loadWorry, type WorryPage } from './load.ts'
import { handle } from './take.ts'
import { WorryView } from './view.tsx'

/** `/front-door/:worry`: one worry told on our page, who it may be about, and taking it up. */
export default definePage<WorryPage>({
  path: '/front-door/:worry',
  permission: 'child:read',
  audit: 'Read a worry told on our page',
  about: (d) => d.subject,
  load: loadWorry,
  title: () => 'A worry told on our page',
  view: (page, call) => ({ main: <WorryView page={page} call={call} />, place: 'front-door' }),
  post: { permission: 'record:write', handle },
})
