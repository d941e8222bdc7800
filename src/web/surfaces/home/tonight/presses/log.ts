import { idFrom, isId, type SubjectId } from '../../../../../ledger/index.ts'
import { caseNote } from '../../../../../packs/index.ts'
import type { Call, Form, Posted } from '../../../../contract.ts'
import { notHere } from '../../../../contract.ts'
import type { Board, Problem, Tonight } from '../load.ts'
import { ticked } from './form.ts'
import { backTo, barred, openOnce } from './write.ts'
import { answerOf } from '../../../../form.ts'

/** Adds a line to the log: one event, one note for each child it is about. Pressed twice, it is written once. */
export async function pressLog(call: Call, form: Form, board: Board): Promise<Posted<Tonight>> {
  const no = barred(call, caseNote.id, 'noted')
  if (no) return no
  const note = answerOf(form, 'note'), event = answerOf(form, 'event')
  const here = board.children.map((c) => c.child)
  const about = ticked(form, 'about').includes('everyone') ? here : ticked(form, 'about').filter((c) => here.includes(c))
  if (!isId(event)) return notHere
  const wrong = problemIn(note, about)
  if (wrong) return { again: { ...board, problem: { ...wrong, at: 'log', typed: { note, about: ticked(form, 'about'), event } } }, status: 422 }
  const done = await openOnce(call, about.map((child) => ({
    record: idFrom(`log ${event} ${child}`), subject: child, about: 'child', kind: caseNote.id, step: 'noted', event,
    happened: { at: call.now }, body: { kind: 'home-log', note },
  })))
  return backTo(board.home.id, 'refused' in done ? done.refused : 'Added to the log.', '#log')
}

function problemIn(note: string, about: readonly SubjectId[]): Pick<Problem, 'says' | 'href'> | null {
  if (note === '') return { says: 'Write what happened.', href: '#note' }
  return about.length === 0 ? { says: 'Tick who it is about. Each child’s record keeps its own line.', href: '#about' } : null
}
