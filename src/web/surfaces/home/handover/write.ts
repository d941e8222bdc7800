import { idFrom, isId } from '../../../../ledger/index.ts'
import { handoverNote, shiftHandover } from '../../../../packs/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import type { Board } from '../tonight/load.ts'
import { one, written } from '../tonight/presses/form.ts'
import { backTo, barred, openOnce } from '../tonight/presses/write.ts'

/** The control a child's words are typed in. */
export const knowOf = (child: string): string => `know.${child}`
/** The house's questions that are answered yes or no. */
export const counted = ['keys', 'money', 'medicines'] as const

/** Hands over: one event, with the house on the home's record and what is left about each child on the child's own. Pressed twice, it is written once. */
export async function handOver(call: Call, form: Form, { home, children }: Board): Promise<Posted<Board>> {
  const no = barred(call, shiftHandover.id, 'handed') ?? barred(call, handoverNote.id, 'handed')
  if (no) return no
  const event = one(form, 'event')
  if (!isId(event)) return notHere
  const shared = { event, happened: { at: call.now } } as const
  const answers = Object.fromEntries(counted.flatMap((field): [string, boolean][] => (['yes', 'no'].includes(one(form, field)) ? [[field, one(form, field) === 'yes']] : [])))
  const notes = children.flatMap(({ child }) => {
    const know = one(form, knowOf(child))
    return know ? [{ ...shared, record: idFrom(`handover ${event} ${child}`), subject: child, about: 'child' as const, kind: handoverNote.id, step: 'handed', body: { know } }] : []
  })
  const done = await openOnce(call, [
    { ...shared, record: idFrom(`handover ${event}`), subject: home.id, about: 'home', kind: shiftHandover.id, step: 'handed', body: { ...answers, ...written(form, ['house', 'worries']) } },
    ...notes,
  ])
  return backTo(home.id, 'refused' in done ? done.refused : 'Handed over. It waits on the board until somebody of the next shift takes it on by name.')
}
