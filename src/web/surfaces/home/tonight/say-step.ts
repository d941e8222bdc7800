import type { StepView } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { tellingFor } from '../../child/parts/telling.ts'
import type { Board } from './load.ts'

/** One thing that happened, for the board. A note in its own words; what a child told us is left to its own record: this page stands open on a shared tablet. */
export function sayStep(step: StepView, board: Pick<Board, 'desk'>, call: Call): string {
  if (step.kind === 'disclosure') {
    return step.step === 'told' ? 'told us something. Its own record holds it.' : 'Something about what was told was written. Its own record holds it.'
  }
  const note = step.body['note']
  if (step.kind === 'case-note' && typeof note === 'string') return note
  const telling = tellingFor(call.pack, board.desk.names, call.now)
  return telling.line(step.current, telling.body(step.current))
}
