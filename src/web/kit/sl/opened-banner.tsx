import { Button } from '../govuk/index.ts'
import { Icon } from './icon.tsx'

/** You are reading a record because you opened it in an emergency: until when, that it will be reviewed, and the way to close it now. */
export interface OpenedBannerProps {
  /** '2:40am' */
  readonly until: string
  /** '3 hours 20 minutes' */
  readonly left: string
  /** Where the press to close it is sent, with its fields. */
  readonly close: { readonly action: string; readonly fields: { readonly [name: string]: string } }
}

export const OpenedBanner = (props: OpenedBannerProps) => (
  <div class="sl-opened" role="region" aria-label="Opened in an emergency">
    <div class="sl-width">
      <div class="sl-opened__words">
        <Icon name="lock" />
        <p><strong>You opened this record in an emergency.</strong> It closes by itself at {props.until}, in {props.left}. Somebody will ask you why.</p>
      </div>
      <form method="post" action={props.close.action}>
        {Object.entries(props.close.fields).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Button small tone="secondary" preventDoubleClick>Close it now</Button>
      </form>
    </div>
  </div>
)
