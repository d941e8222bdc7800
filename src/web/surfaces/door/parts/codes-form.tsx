import { renderSVG } from 'uqr'
import { appAddress, type CodesShown } from '../../../../store/index.ts'
import { Button } from '../../../kit/index.ts'
import { Csrf, Field, type Problems } from './field.tsx'

/** An app's secret as a picture, as an image of its own: nothing in the page is built from text. */
const picture = (address: string): string => `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 3 }), 'utf8').toString('base64')}`

/** Setting up an app that gives codes, in three steps on one page. */
export const CodesForm = (props: {
  readonly action: string; readonly csrf: string; readonly name: string; readonly site: string; readonly codes: CodesShown; readonly problems: Problems
}) => (
  <form method="post" action={props.action} autocomplete="off">
    <Csrf csrf={props.csrf} />
    <input type="hidden" name="do" value="code" />
    <h2 class="govuk-heading-m">1. Let an app read this picture</h2>
    <p class="govuk-body">Use an authenticator app on your phone, such as the one your organisation gives you. Add an account and point it here.</p>
    <img class="sl-qr" src={picture(appAddress(props.codes.secret, props.name, props.site))} width="208" height="208" alt="A picture for your authenticator app. The key below it does the same." />
    <p class="govuk-body">Or type this key into the app: <span class="sl-code">{props.codes.secret.match(/.{1,4}/g)?.join(' ')}</span></p>
    <h2 class="govuk-heading-m">2. Keep these for the day your phone is lost</h2>
    <p class="govuk-body">Write them down or print them, and keep them away from your computer. Each signs you in once. They are not shown again.</p>
    <ul class="sl-codes">{props.codes.recovery.map((c) => <li class="sl-code">{c}</li>)}</ul>
    <h2 class="govuk-heading-m">3. Type the code the app shows now</h2>
    <Field name="code" label="Six-digit code" problems={props.problems} autocomplete="one-time-code" inputmode="numeric" width={10} spellcheck={false} />
    <Button>Finish</Button>
  </form>
)
