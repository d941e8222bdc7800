import { ChoiceRow, choiceId } from './choices.tsx'
import { GroupField } from './form-group.tsx'
import { classNames } from './parts.tsx'
import type { Choice, ChoiceItem } from './choices.tsx'
import type { Group } from './form-group.tsx'

/** Any number of answers from a few. */
export interface CheckboxesProps extends Group {
  readonly name: string
  readonly items: readonly ChoiceItem[]
  /** the chosen values */
  readonly values?: readonly string[] | undefined
  /** the name, unless given */
  readonly idPrefix?: string | undefined
  readonly small?: boolean | undefined
}

const isChosen = (choice: Choice, values: readonly string[] | undefined): boolean =>
  choice.checked ?? values?.includes(String(choice.value)) ?? false

export function Checkboxes(props: CheckboxesProps) {
  const prefix = props.idPrefix || props.name
  const row = (item: ChoiceItem, index: number, describedBy: string | undefined) => item && ('divider' in item
    ? <div class="govuk-checkboxes__divider">{item.divider}</div>
    : (
        <ChoiceRow
          choice={item}
          place={{
            kind: 'checkboxes', type: 'checkbox', id: choiceId(prefix, index), name: props.name, describedBy,
            checked: isChosen(item, props.values),
          }}
        />
      ))
  return (
    <GroupField
      asked={props} id={prefix}
      controls={describedBy => (
        <div
          class={classNames('govuk-checkboxes', props.small && 'govuk-checkboxes--small', props.classes)} {...props.attributes}
          data-module="govuk-checkboxes"
        >
          {props.items.map((item, index) => row(item, index, describedBy))}
        </div>
      )}
    />
  )
}
