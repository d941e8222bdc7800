import { sayMoment } from '../../../../calendar/index.ts'
import { Button, InsetText, Section, Textarea, WarningText } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { toImport } from '../../links.ts'
import { sayCount } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import { allWaiting } from '../parts/words.ts'
import type { OnePage } from './load.ts'

interface Props { readonly page: OnePage; readonly call: Call }

/** Who looked it over, and what they said. */
export function Signed({ page: { job, names, signed, waits }, call }: Props) {
  if (!job.signed) return null
  const note = signed?.body['note'], open = allWaiting(waits).count
  return (
    <InsetText classes="sl-inset">
      <p><strong>Signed off by {sayBy(names, job.signed_by)}</strong>, {sayMoment(job.signed, call.now)}. The files were deleted; what they said is on the record.</p>
      {typeof note === 'string' && <p>{note}</p>}
      {open > 0 && <p>{sayCount(open, 'thing', 'things')} waited when it was signed. To bring that in, give the files again: what was decided here counts for them.</p>}
    </InsetText>
  )
}

/** Signing it off by name. */
export function Sign({ page: { job, waits, typed }, call }: Props) {
  if (job.signed) return null
  const all = allWaiting(waits)
  return (
    <Section id="sign" title="Sign it off">
      <form method="post" action={toImport(job.id)} class="sl-panel">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value="sign" />
        <p class="govuk-body">You sign as {call.user.name}. It says that you looked the figures over, and it stays on the record with your name and the time. The files are then deleted.</p>
        {all.count > 0 && <WarningText>{sayCount(all.count, 'thing still waits', 'things still wait')}. You can sign all the same. To bring {all.count === 1 ? 'it' : 'them'} in after that, the files have to be given again.</WarningText>}
        <Textarea name="note" label="What did you look at?" hint="For example: the counts of children against last year’s return. You can leave it empty." rows={3} value={typed.note} />
        <Button preventDoubleClick>Sign it off</Button>
      </form>
    </Section>
  )
}
