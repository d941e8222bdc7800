import { fromEach, readOnce, type Timeline } from '../../../../ledger/index.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'

/** Each time pre-proceedings were begun, with what opened them. */
export const begun = readOnce((t: Timeline) => fromEach(t.each(preProceedings), (entry) => {
  const decided = entry.first('decided')
  return decided ? [{ entry, decided }] : []
}))
export type Begun = ReturnType<typeof begun>[number]

/** Said when pre-proceedings are over and something in them is not owed any more. */
export const over = ({ entry }: Pick<Begun, 'entry'>): { readonly why: string; readonly fact: string } | null => {
  const ended = entry.at('ended')
  return ended ? { why: 'Pre-proceedings have ended', fact: ended.current.id } : null
}
