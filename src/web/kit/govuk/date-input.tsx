import { GroupField } from './form-group.tsx'
import { InputElement } from './input.tsx'
import { Label } from './label.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { Group } from './form-group.tsx'
import type { Attributes } from './parts.tsx'

/** One box of a date. */
export interface DatePart {
  /** 'day', 'month' or 'year', or any other word; the box's name ends in it */
  readonly name: string
  /** the name with a capital, unless given */
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  /** 4 for 'year' and 2 for the rest, unless given */
  readonly width?: 2 | 3 | 4 | undefined
  /** true: this box is the wrong one; false: it is not, whatever the error says */
  readonly error?: boolean | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | 'none' | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A date somebody knows, typed in. Boxes are named `<namePrefix>-day` and so on. */
export interface DateInputProps extends Group {
  readonly id: string
  readonly namePrefix?: string | undefined
  /** what was typed, by box name */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  /** day, month and year unless given */
  readonly items?: readonly (DatePart | null | undefined | false)[] | undefined
}

const dayMonthYear: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]

function Box(props: { readonly date: DateInputProps; readonly part: DatePart; readonly wrong: boolean }) {
  const { date, part } = props
  const id = part.id || `${date.id}-${part.name}`
  const width = part.width ?? (part.name === 'year' ? 4 : 2)
  const sized = part.classes?.includes('govuk-input--width-') ? '' : `govuk-input--width-${width}`
  return (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <Label text={part.label || part.name.charAt(0).toUpperCase() + part.name.slice(1)} for={id} classes="govuk-date-input__label" />
        <InputElement
          id={id} name={date.namePrefix ? `${date.namePrefix}-${part.name}` : part.name} value={part.value ?? date.values?.[part.name]}
          classes={classNames('govuk-date-input__input', sized, part.classes, props.wrong && 'govuk-input--error')}
          inputmode={part.inputmode ?? 'numeric'}
          autocomplete={part.autocomplete} pattern={part.pattern} attributes={part.attributes}
        />
      </div>
    </div>
  )
}

export function DateInput(props: DateInputProps) {
  const parts = (props.items && props.items.length > 0 ? props.items : dayMonthYear).filter(part => !!part)
  const anyNamed = parts.some(part => part.error === true)
  const wrong = (part: DatePart) => part.error === true || (!!pieceOf(props.error) && part.error !== false && !anyNamed)
  return (
    <GroupField
      asked={props} id={props.id} role="group"
      controls={() => (
        <div class={classNames('govuk-date-input', props.classes)} {...props.attributes} id={props.id}>
          {parts.map(part => <Box date={props} part={part} wrong={wrong(part)} />)}
        </div>
      )}
    />
  )
}
