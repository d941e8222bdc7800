import type { SubjectId } from '../../../../ledger/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Brief } from '../brief.tsx'
import { ConcernView, loadConcern, type Concern } from './concern.tsx'
import { aboutOf } from '../may.ts'
import { handle } from './handle.ts'
import { draftOf, loadWriting, outOfReach, type Writing } from './load.ts'
import { headingOf, WritingTop, WritingView } from './view.tsx'

/** Unfinished writing: one's own, to go on with; or somebody else's that has waited too long, to read and act on. */
export type DraftPage = { readonly mine: Writing } | { readonly theirs: Concern }

/** `/write/:draft` */
export default definePage<DraftPage>({
  path: '/write/:draft',
  permission: 'record:write',
  audit: 'Opened unfinished writing',
  about: (d): SubjectId => ('mine' in d ? d.mine.draft.subject : d.theirs.draft.subject),
  load,
  title: (d) => ('mine' in d ? headingOf(d.mine) : 'Unfinished writing'),
  view: (d, call) => ('mine' in d
    ? { main: <WritingView w={d.mine} call={call} />, top: <WritingTop w={d.mine} call={call} />, scripts: ['autosave.js'], place: 'write' }
    : { main: <ConcernView concern={d.theirs} call={call} />, top: <Brief {...d.theirs} about={d.theirs.draft.about} now={call.now} />, place: 'write' }),
  takesFiles: true,
  post: { permission: 'record:write', handle },
})

async function load(call: Call): Promise<Loaded<DraftPage>> {
  const found = await draftOf(call)
  if (!found) return notHere
  if (await aboutOf(call, found.draft, found.type) === null) return outOfReach
  if (found.draft.author !== call.user.worker) return { data: { theirs: await loadConcern(call, found) } }
  const took = Number(call.query['took']) || null
  return { data: { mine: await loadWriting(call, found, found.draft.answers, { took }) } }
}
