import { sayTime } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import { definePage, notHere, type Call, type Form, type Loaded, type Posted } from '../../../contract.ts'
import { notYours } from '../../write/may.ts'
import { loadTonight, type Board } from '../tonight/load.ts'
import { HandoverForm } from './form.tsx'
import { handOver } from './write.ts'
import { answerOf } from '../../../form.ts'

/** `/tonight/handover?home=`: one shift leaves the house and each child to the next. */
export default definePage<Board>({
  path: '/tonight/handover',
  permission: 'home:read',
  audit: 'Opened the handover form',
  about: (board) => board.children.map((c) => c.child),
  load,
  title: (board) => `Hand over at ${board.home.name}`,
  view: (board, call) => ({ place: 'tonight', main: <HandoverForm board={board} call={call} at={sayTime(call.now)} /> }),
  post: {
    permission: 'home:read',
    handle: async (call: Call, form: Form): Promise<Posted<Board>> => {
      const board = await loadTonight(call, answerOf(form, 'home'))
      return 'notHere' in board || board.show !== 'board' ? notHere : handOver(call, form, board)
    },
  },
})

async function load(call: Call): Promise<Loaded<Board>> {
  const board = await loadTonight(call, call.query['home'])
  if ('notHere' in board || board.show !== 'board') return notHere
  return mayWrite(call.user.roles, shiftHandover.id, 'handed') ? { data: board } : notYours(call, shiftHandover.id, 'handed')
}
