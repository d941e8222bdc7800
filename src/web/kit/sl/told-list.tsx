import { Button } from '../govuk/index.ts'
import { Icon } from './icon.tsx'
import { dial } from './link.ts'
import type { Words } from '../govuk/index.ts'

/** One person or office who must know. */
export interface Told {
  readonly who: string
  /** 'met': told; 'late': not told and should have been; 'soon': not due yet */
  readonly tone: 'met' | 'late' | 'soon'
  /** '7:58pm', 'Not told yet', 'Tomorrow' */
  readonly when: string
  /** 'Reference TM 4502', '75 minutes late: owed at once' */
  readonly how?: Words
  /** one press to ring, for who does not know yet */
  readonly ring?: { readonly name: string; readonly tel: string } | undefined
  /** in place of ringing: a button that writes that they were told */
  readonly act?: Words
}

const said: Readonly<Record<Told['tone'], string>> = { met: 'told', late: 'not told', soon: 'not due yet' }

const Row = (props: Told) => (
  <li class={`sl-told--${props.tone}`}>
    <Icon name={props.tone} />
    <span class="sl-told__who"><strong>{props.who}</strong><span class="govuk-visually-hidden">, {said[props.tone]}</span></span>
    <span class="sl-told__when">{props.when}</span>
    <span class="sl-told__how">{props.how}</span>
    {(props.ring || props.act) && (
      <span class="sl-told__act">
        {props.ring && <Button href={dial(props.ring.tel)} small><Icon name="phone" />Ring {props.ring.name}</Button>}
        {props.act}
      </span>
    )}
  </li>
)

/** Who knows, since when, and one press to ring who does not. */
export const ToldList = (props: { readonly people: readonly Told[]; readonly label?: string | undefined }) => (
  <ol class="sl-told" role="list" aria-label={props.label}>{props.people.map(one => <Row {...one} />)}</ol>
)
