import { dayOf, instantAt } from '../../../../calendar/index.ts'
import { idFrom, isId, type Fact, type RecordId } from '../../../../ledger/index.ts'
import { nightCheck, nightCheckFound } from '../../../../packs/index.ts'
import type { NewFact } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { tryWrite } from '../../write/append.ts'
import type { Board, Problem, Tonight } from '../tonight/load.ts'
import { lastTime } from '../tonight/presses/form.ts'
import { backTo, barred, type Done } from '../tonight/presses/write.ts'
import { nightAt } from './read.ts'

/** Controls of one child's row. */
export const foundOf = (child: string): string => `found.${child}`
export const noteOf = (child: string): string => `note.${child}`

/** Writes a round of night checks: one event, a step on each child's own night. Pressed twice, it is written once. */
export async function pressChecks(call: Call, form: Form, board: Board): Promise<Posted<Tonight>> {
  const no = barred(call, nightCheck.id, 'checked')
  if (no) return no
  const event = answerOf(form, 'event')
  if (!isId(event)) return notHere
  const seen = board.children.flatMap(({ child }) => {
    const found = answerOf(form, foundOf(child)), note = answerOf(form, noteOf(child))
    return nightCheckFound.codes.some((c) => c.code === found) || note ? [{ child, body: { ...(found ? { found } : {}), ...(note ? { note } : {}) } }] : []
  })
  if (seen.length === 0) return { again: { ...board, problem: { ...nobodySeen, typed: { event, at: answerOf(form, 'at') } } }, status: 422 }
  const happened = lastTime(answerOf(form, 'at'), call.now)
  const night = nightAt(instantAt(happened)).began
  const done = await writeRound(call, event, seen.map(({ child, body }) => ({
    record: idFrom(`night ${night} ${child}`), subject: child, about: 'child', kind: nightCheck.id, step: 'checked', event, happened, body, author: call.user.worker,
  })))
  const away = seen.some((s) => s.body.found === 'not-there')
  const say = away ? 'The checks are written. Somebody was not in their room: if nobody knows where they are now, press Missing now.' : `The checks of ${dayOf(instantAt(happened)) === dayOf(call.now) ? 'tonight' : 'the night'} are written.`
  return backTo(board.home.id, 'refused' in done ? done.refused : say, '#nights')
}

const nobodySeen: Pick<Problem, 'at' | 'says' | 'href'> = { at: 'nights', says: 'Say how at least one child was. Whoever you did not look in on is left empty.', href: '#nights' }

/** Adds a step to each record as it stands. Twice: somebody may write a round between our look and our writing. */
async function writeRound(call: Call, event: string, steps: readonly Omit<NewFact, 'expects'>[]): Promise<Done> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const there: ReadonlyMap<RecordId, readonly Fact[]> = await call.reader.records(steps.map((s) => s.record))
    const facts = [...there.values()].flat()
    if (facts.some((f) => f.event === event)) return { done: 'already' }
    const open = steps.filter((s) => !there.get(s.record)?.some((f) => f.act === 'withdraw'))
    if (open.length === 0) return { refused: 'This night was taken back on the record, so nothing was added. Write it as a note instead.' }
    const refused = await tryWrite(call, open.map((s) => ({ ...s, expects: there.get(s.record)?.at(-1)?.sequence ?? 0 })))
    if (!refused) return { done: 'written' }
    if (refused.code !== 'moved-on') return { refused: refused.message }
  }
  return { refused: 'Somebody else wrote checks at the same moment. Look at what they wrote, then press again.' }
}
