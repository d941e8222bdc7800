import { SingleField } from './form-group.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { Single } from './form-group.tsx'
import type { Attributes } from './parts.tsx'

/** One choice in the list; its value is its text unless given. */
export interface SelectItem {
  readonly text?: string | undefined
  readonly value?: string | number | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** One answer from a list that is too long for radios. */
export interface SelectProps extends Single {
  readonly items: readonly (SelectItem | null | undefined | false)[]
  /** the chosen value */
  readonly value?: string | number | undefined
  readonly disabled?: boolean | undefined
}

function isSelected(item: SelectItem, chosen: string | number | undefined): boolean {
  if (item.selected !== undefined) return item.selected
  return chosen !== undefined && chosen !== '' && String(item.value ?? item.text) === String(chosen)
}

export const Select = (props: SelectProps) => (
  <SingleField
    asked={props}
    control={(id, describedBy) => (
      <select
        class={classNames('govuk-select', props.classes, pieceOf(props.error) && 'govuk-select--error')} id={id} name={props.name}
        disabled={props.disabled} aria-describedby={describedBy} {...props.attributes}
      >
        {props.items.map(item => item && (
          <option value={item.value} selected={isSelected(item, props.value)} disabled={item.disabled} {...item.attributes}>{item.text}</option>
        ))}
      </select>
    )}
  />
)
