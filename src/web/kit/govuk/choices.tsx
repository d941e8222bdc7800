import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { classNames, has, idList, pieceOf } from './parts.tsx'
import type { Attributes, Common, Piece, Words } from './parts.tsx'

/** One radio or checkbox. */
export interface Choice {
  readonly value: string | number
  readonly text: Words
  readonly hint?: Piece
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** more questions, shown under the choice once it is chosen; without script they always show */
  readonly conditional?: Words
  readonly id?: string | undefined
  /** for checkboxes whose names differ */
  readonly name?: string | undefined
  /** 'exclusive' for a checkbox such as 'None of these' */
  readonly behaviour?: 'exclusive' | undefined
  readonly label?: Common | undefined
  readonly attributes?: Attributes | undefined
}

/** A choice, or a divider word such as 'or' between choices. Empty entries are left out. */
export type ChoiceItem = Choice | { readonly divider: string } | null | undefined | false

/** Where a choice sits and how it is marked. */
export interface ChoicePlace {
  readonly kind: 'radios' | 'checkboxes'
  readonly type: 'radio' | 'checkbox'
  /** the first id is the prefix itself, so that an error summary can point at it */
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
}

/** One choice with its hint and the questions that hang from it. */
export function ChoiceRow(props: { readonly choice: Choice; readonly place: ChoicePlace }) {
  const { choice, place } = props
  const id = choice.id || place.id
  const hint = pieceOf(choice.hint)
  const block = `govuk-${place.kind}`
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`} id={id} name={choice.name || place.name} type={place.type} value={choice.value} checked={place.checked}
          disabled={choice.disabled} data-aria-controls={has(choice.conditional) ? `conditional-${id}` : undefined}
          data-behaviour={choice.behaviour}
          aria-describedby={idList(place.describedBy, hint && `${id}-item-hint`)} {...choice.attributes}
        />
        <Label
          text={choice.text} for={id} classes={classNames(`${block}__label`, choice.label?.classes)} attributes={choice.label?.attributes}
        />
        {hint && <Hint {...hint} id={`${id}-item-hint`} classes={classNames(`${block}__hint`, hint.classes)} />}
      </div>
      {has(choice.conditional) && (
        <div class={classNames(`${block}__conditional`, !place.checked && `${block}__conditional--hidden`)} id={`conditional-${id}`}>
          {choice.conditional}
        </div>
      )}
    </>
  )
}

/** The id of the nth choice (from 0). */
export const choiceId = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`)
