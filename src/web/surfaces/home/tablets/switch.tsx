import { mayDo } from '../../../../access/index.ts'
import { Button, Panel } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toPin, toTablets } from '../../links.ts'
import type { Board } from '../tonight/load.ts'

interface Props { readonly board: Board; readonly call: Call }

/** On a home's tablet, the press with which one person puts it down for the next. It signs out, which saves the draft in hand first. */
export function Switch({ board: { tablet }, call }: Props) {
  if (!tablet) return null
  return (
    <div class="sl-switch">
      <form method="post" action="/sign-out" data-signs-out>
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Button tone="secondary">Switch person</Button>
      </form>
      <p>You are <strong>{call.user.name}</strong> on the {tablet.name} tablet. <To href={toPin()}>{tablet.hasPin ? 'Change your PIN' : 'Choose a PIN, to come back quickly'}</To></p>
    </div>
  )
}

/** The home's manager finds its tablets here. */
export const TabletsLink = ({ board, call }: Props) => mayDo(call.user.roles, 'home:tablet')
  ? <Panel title="Tablets" id="tablets"><p><To href={toTablets(board.home.id)}>The home’s tablets: make this browser one, or end one</To></p></Panel>
  : null
