import { dayOf, earliest } from '../../../../calendar/index.ts'
import { addressHidden } from '../../../../packs/index.ts'
import { WarningText } from '../../../kit/index.ts'
import type { ChildRecord } from './open-child.ts'

/** People who must not be told where the child lives, by name where the reader can see one. A name out of reach is said as that. */
export const keptFromAddress = (record: ChildRecord): readonly string[] => [...new Set(record.timeline.each(addressHidden).flatMap((r) => {
  const began = r.at('began')
  const ended = r.at('ended')
  const over = (ended !== null && earliest(ended.happened) <= record.now) || (began?.body.until !== undefined && began.body.until < dayOf(record.now))
  return began?.body.person && !over ? [record.names(began.body.person) ?? 'somebody whose name you cannot see (ask the social worker)'] : []
}))]

/** On every page about a child whose address is hidden from somebody: whoever picks up the phone must know. */
export function AddressWarning(props: { readonly record: ChildRecord }) {
  const names = keptFromAddress(props.record)
  if (names.length === 0) return null
  return (
    <div class="sl-width">
      <WarningText>
        Where {props.record.called} lives must not be told to {names.join(', or to ')}. If anybody asks, say nothing about where, and tell the social worker.
      </WarningText>
    </div>
  )
}
