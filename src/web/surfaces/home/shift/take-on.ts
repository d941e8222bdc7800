import { shiftHandover } from '../../../../packs/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import type { Board, Tonight } from '../tonight/load.ts'
import { addTo, backTo, barred } from '../tonight/presses/write.ts'
import { answerOf } from '../../../form.ts'

/** Somebody of the next shift has read the handover and takes it on, by being who is signed in. Whoever wrote it cannot. */
export async function pressTakeOn(call: Call, form: Form, board: Board): Promise<Posted<Tonight>> {
  const no = barred(call, shiftHandover.id, 'taken-on')
  if (no) return no
  const handover = board.handovers.find((h) => h.record === answerOf(form, 'record'))
  if (!handover) return notHere
  if (handover.by === call.user.worker) return backTo(board.home.id, 'You wrote this handover. Somebody of the next shift takes it on, signed in by their own name.', `#h-${handover.record}`)
  const asked = answerOf(form, 'asked')
  const done = await addTo(call, handover.record, 0, {
    about: 'home', kind: shiftHandover.id, step: 'taken-on', happened: { at: call.now }, body: { by: call.user.worker, ...(asked ? { asked } : {}) },
    same: (f) => f.step === 'taken-on' && f.author !== handover.by,
  })
  if (done === null) return notHere
  return backTo(board.home.id, 'refused' in done ? done.refused : done.done === 'already' ? 'Somebody had taken it on already.' : 'You have taken it on. It is yours now.')
}
