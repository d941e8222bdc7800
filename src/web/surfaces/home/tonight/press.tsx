import type { SubjectId } from '../../../../ledger/index.ts'
import { Button, type Words } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'

/** What a press on the board does. */
export type Does = 'missing' | 'back' | 'told' | 'sighted' | 'take-back' | 'log' | 'take-on' | 'checks'

interface HiddenProps {
  readonly call: Call
  readonly home: SubjectId
  readonly does: Does
  readonly values?: { readonly [control: string]: string }
}

/** What every form of the board brings along unseen: its token, the home, what it does, and to which record or child. */
export const Hidden = ({ call, home, does, values = {} }: HiddenProps) => (
  <>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <input type="hidden" name="home" value={home} />
    <input type="hidden" name="_do" value={does} />
    {Object.entries(values).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
  </>
)

/** One press that writes something at once. Works without script; a second press changes nothing. */
export const Press = (props: HiddenProps & { readonly children: Words; readonly tone: 'secondary' | 'quiet-danger' | 'calm'; readonly small?: boolean }) => (
  <form method="post" action="/tonight" class="sl-start">
    <Hidden {...props} />
    <Button tone={props.tone} small={props.small} preventDoubleClick>{props.children}</Button>
  </form>
)
