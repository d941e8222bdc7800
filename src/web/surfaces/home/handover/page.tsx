import { sayTime } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import type { Draft } from '../../../../store/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Autosave } from '../../../kit/index.ts'
import { notYours } from '../../write/may.ts'
import { loadTonight, type Board } from '../tonight/load.ts'
import { begunOf, sayOthers } from './begun.ts'
import { formId, HandoverForm } from './form.tsx'
import { handle } from './write.ts'

/** The board, and what its reader has begun to hand over; more than one when they wrote in two places at once. */
export interface HandoverPage { readonly board: Board; readonly begun: readonly Draft[]; /** Who else is writing one, each in a sentence. */ readonly writingToo: readonly string[]; /** What stands in the boxes could not be kept, because too many others are. */ readonly tooMany?: true }

/** `/tonight/handover?home=`: one shift leaves the house and each child to the next. */
export default definePage<HandoverPage>({
  path: '/tonight/handover',
  permission: 'home:read',
  audit: 'Opened the handover form',
  about: ({ board }) => board.children.map((c) => c.child),
  load,
  title: ({ board }) => `Hand over at ${board.home.name}`,
  view: (page, call) => ({
    place: 'tonight', scripts: ['autosave.js'],
    top: <Autosave form={formId} kind="Handover" about={page.board.home.name} state={page.tooMany ? 'two' : page.begun.length > 1 ? 'both' : 'ok'} words={savedWords(page)} />,
    main: <HandoverForm page={page} call={call} at={sayTime(call.now)} />,
  }),
  post: { permission: 'home:read', handle },
})

const savedWords = ({ begun: [last, ...others], tooMany }: HandoverPage): string =>
  (tooMany ? 'Written in too many places. What is in the boxes is not kept yet.' : !last ? 'Nothing of it is saved yet.' : others.length > 0 ? 'Written in two places. Both versions are kept.' : `Draft saved ${sayTime(last.saved)}. Only you can see it.`)

async function load(call: Call): Promise<Loaded<HandoverPage>> {
  const board = await loadTonight(call, call.query['home'])
  if ('notHere' in board || board.show !== 'board') return notHere
  if (!mayWrite(call.user.roles, shiftHandover.id, 'handed')) return notYours(call, shiftHandover.id, 'handed')
  const begun = await begunOf(call, board.home.id)
  return { data: { board, begun, writingToo: await sayOthers(call, begun) } }
}
