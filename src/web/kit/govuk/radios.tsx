import { ChoiceRow, choiceId } from './choices.tsx'
import { GroupField } from './form-group.tsx'
import { classNames } from './parts.tsx'
import type { Choice, ChoiceItem } from './choices.tsx'
import type { Group } from './form-group.tsx'

/** One answer from a few. */
export interface RadiosProps extends Group {
  readonly name: string
  readonly items: readonly ChoiceItem[]
  /** the chosen value */
  readonly value?: string | undefined
  /** the name, unless given */
  readonly idPrefix?: string | undefined
  readonly inline?: boolean | undefined
  readonly small?: boolean | undefined
}

const isChosen = (choice: Choice, value: string | undefined): boolean =>
  choice.checked ?? (value !== undefined && value !== '' && String(choice.value) === value)

export function Radios(props: RadiosProps) {
  const prefix = props.idPrefix || props.name
  const place = { kind: 'radios', type: 'radio', name: props.name } as const
  const row = (item: ChoiceItem, index: number) => item && ('divider' in item
    ? <div class="govuk-radios__divider">{item.divider}</div>
    : <ChoiceRow choice={item} place={{ ...place, id: choiceId(prefix, index), checked: isChosen(item, props.value) }} />)
  return (
    <GroupField
      asked={props} id={prefix}
      controls={() => (
        <div
          class={classNames('govuk-radios', props.inline && 'govuk-radios--inline', props.small && 'govuk-radios--small', props.classes)}
          {...props.attributes} data-module="govuk-radios"
        >
          {props.items.map(row)}
        </div>
      )}
    />
  )
}
