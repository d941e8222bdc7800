import { Button, Details, Section, Textarea } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { toImport } from '../../links.ts'
import type { OnePage } from './load.ts'

/** Taking back everything it wrote, with what that does. */
export function TakeBack({ page: { job, problems, typed }, call }: { readonly page: OnePage; readonly call: Call }) {
  return (
    <Section id="take-back" title="If it was a mistake">
      <Details summary="Take it all back" open={problems['why'] !== undefined}>
        <p class="govuk-body">Everything these files wrote is taken back at once:</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>Records they began are withdrawn. They stay to be seen, marked as withdrawn, and nothing is read from them.</li>
          <li>Steps they put right read again as they did before.</li>
          <li>Records somebody has written on since stay as they are. You get a list of them, to look at one by one.</li>
        </ul>
        <form method="post" action={toImport(job.id)}>
          <Csrf csrf={call.csrf} />
          <input type="hidden" name="_do" value="take-back" />
          <Textarea name="why" label="Why was it a mistake?" hint="It stands on every record that is withdrawn." rows={3} value={typed.why} error={problems['why']} />
          <Button tone="warning" preventDoubleClick>Take it all back</Button>
        </form>
      </Details>
    </Section>
  )
}
