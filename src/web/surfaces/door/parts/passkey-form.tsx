import { Button } from '../../../kit/index.ts'
import { Csrf } from './field.tsx'

/** A press that asks this device for a passkey. Needs script; without it the page says so. */
export const PasskeyForm = (props: {
  readonly action: string; readonly csrf: string; readonly kind: 'make' | 'prove'; readonly options: object; readonly says: string
  /** The pass that holds what is asked. */
  readonly ask?: string
}) => (
  <form method="post" action={props.action} data-passkey={props.kind} data-options={JSON.stringify(props.options)}>
    <Csrf csrf={props.csrf} />
    <input type="hidden" name="do" value="passkey" />
    <input type="hidden" name="answer" value="" />
    {props.ask ? <input type="hidden" name="ask" value={props.ask} /> : null}
    <p class="govuk-error-message" role="alert" hidden data-passkey-problem></p>
    <noscript><p class="govuk-body">A passkey needs JavaScript, which this browser has turned off. Use another way.</p></noscript>
    <Button attributes={{ hidden: true }}>{props.says}</Button>
  </form>
)
