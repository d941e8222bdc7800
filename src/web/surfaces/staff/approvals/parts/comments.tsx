import { sayMoment } from '../../../../../calendar/index.ts'
import type { Living } from '../../../../../ledger/index.ts'
import { roundsOf, sentBack, type Round } from '../../../../../packs/index.ts'
import type { RecordType } from '../../../../../records/index.ts'
import type { Call } from '../../../../contract.ts'
import { Jumps, Panel } from '../../../../kit/index.ts'
import type { NameBook } from '../../../../words/index.ts'

interface Of { readonly round: Round; readonly names: NameBook; readonly call: Pick<Call, 'now'> }

/** What was asked for when it was sent back, in the words of whoever did. */
export const Comments = ({ round, names, call }: Of) => (
  <>
    {sentBack(round).map((s) => (
      <div>
        <p class="sl-quiet">{(s.author && names(s.author)) ?? 'A colleague'} sent it back {sayMoment(s.recorded, call.now)}</p>
        {(s.body.why ?? 'They did not write what must be put right. Ask them.').split(/\n+/).map((line) => <p>{line}</p>)}
      </div>
    ))}
  </>
)

/** The last time a record was sent back and not yet agreed since; null when there is none to think of while writing. */
export function backFor(type: Pick<RecordType, 'approval'>, record: Living | null): Round | null {
  const last = type.approval && record ? roundsOf(record, type.approval).findLast((r) => sentBack(r).length > 0) : null
  return last && !last.answers.some((a) => a.body.agreed === true) ? last : null
}

type Writing = Omit<Of, 'round'> & { readonly type: RecordType; readonly record: Living | null; readonly step: string }
const asked = ({ type, record, step }: Pick<Writing, 'type' | 'record' | 'step'>): Round | null => (type.approval?.of.includes(step) ? backFor(type, record) : null)

/** Stands beside the form in which something that came back is put right. */
export function SentBackBeside({ names, call, ...of }: Writing) {
  const round = asked(of)
  return round && <Panel title="What must be put right" id="sent-back"><Comments round={round} names={names} call={call} /></Panel>
}

/** On a phone what is beside a form lies beneath it. */
export const SentBackJump = (of: Pick<Writing, 'type' | 'record' | 'step'>) => asked(of) && <Jumps links={[{ text: 'What must be put right', href: '#sent-back' }]} />
