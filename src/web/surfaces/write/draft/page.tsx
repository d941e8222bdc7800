import { isId, type SubjectId } from '../../../../ledger/index.ts'
import { findDraft, sentTo, type Draft } from '../../../../store/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { toChronology, toDraft, toHandover, toRecord } from '../../links.ts'
import { isChoice } from '../../child/chronology/chosen.ts'
import { isHandover } from '../../home/handover/begun.ts'
import { Brief } from '../brief.tsx'
import { ConcernView, loadConcern, type Concern } from './concern.tsx'
import { aboutOf } from '../may.ts'
import { firstOf } from '../controls.ts'
import { handle } from './handle.ts'
import { draftOf, loadWriting, outOfReach, type Writing } from './load.ts'
import { sentBefore } from './send.ts'
import { loadVersions, type Versions } from './versions.ts'
import { VersionsView } from './versions.tsx'
import { headingOf, WritingTop, WritingView } from './view.tsx'

/** Unfinished writing: one's own, to go on with, or written in two places at once, to choose from; or somebody else's that has waited too long, to read and act on. */
export type DraftPage = { readonly mine: Writing } | { readonly theirs: Concern } | { readonly versions: Versions }

/** `/write/:draft` */
export default definePage<DraftPage>({
  path: '/write/:draft',
  permission: 'record:write',
  audit: 'Opened unfinished writing',
  about: (d): SubjectId => draftIn(d).subject,
  load,
  title: (d) => ('mine' in d ? headingOf(d.mine) : 'versions' in d ? `Written in two places: ${headingOf(d.versions.found)}` : 'Unfinished writing'),
  view: (d, call) => {
    if ('mine' in d) {
      return {
        main: <WritingView w={d.mine} call={call} />, top: <WritingTop w={d.mine} call={call} />, scripts: ['autosave.js', ...(d.mine.body ? ['body-map.js'] : [])], place: 'write',
        helpWith: d.mine.guidance.pages.length > 0 ? d.mine.type.id : undefined,
      }
    }
    const brief = <Brief card={'versions' in d ? d.versions.card : d.theirs.card} about={draftIn(d).about} now={call.now} />
    return 'versions' in d ? { main: <VersionsView v={d.versions} call={call} heading={headingOf(d.versions.found)} />, top: brief, place: 'write' }
      : { main: <ConcernView concern={d.theirs} call={call} />, top: brief, place: 'write' }
  },
  takesFiles: true,
  records: true,
  post: { permission: 'record:write', handle },
})

const draftIn = (d: DraftPage): Draft => ('mine' in d ? d.mine.draft : 'versions' in d ? d.versions.found.draft : d.theirs.draft)

async function load(call: Call): Promise<Loaded<DraftPage>> {
  const found = await draftOf(call)
  if (!found) return whatItBecame(call)
  if (await aboutOf(call, found.draft, found.type) === null) return outOfReach
  if (found.draft.author !== call.user.worker) return { data: { theirs: await loadConcern(call, found) } }
  if (isHandover(found.draft)) return { redirect: toHandover(found.draft.subject) }
  if (isChoice(found.draft)) return { redirect: toChronology(found.draft.subject, found.draft.record) }
  const first = firstOf(found.draft)
  if (first !== found.draft.id && await findDraft(call.reader, first)) return { redirect: toDraft(first) }
  const versions = await loadVersions(call, found)
  if (versions) return { data: { versions } }
  const took = Number(call.query['took']) || null
  return { data: { mine: await loadWriting(call, found, found.draft.answers, { took }) } }
}

/** A draft that its writer sent is a record now: the back button leads there. Anything else is not here. */
async function whatItBecame(call: Call): Promise<Loaded<DraftPage>> {
  const draft = call.params['draft'], sent = isId(draft) ? await sentTo(call.reader, draft, call.user.worker) : null
  return sent ? { redirect: toRecord(sent.record), ...(sent.act === 'withdraw' ? {} : { say: sentBefore }) } : notHere
}
