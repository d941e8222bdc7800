import { ErrorMessage } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label, headingOf } from './label.tsx'
import { classNames, idList, pieceOf } from './parts.tsx'
import type { Heading } from './label.tsx'
import type { Common, Piece, Words } from './parts.tsx'

/** What every form control may be given. */
export interface Asked {
  readonly hint?: Piece
  /** what to do to put it right; showing it marks the field as wrong */
  readonly error?: Piece
  /** ids of other elements that explain the field */
  readonly describedBy?: string | undefined
  readonly formGroup?: Common | undefined
}

/** A single control: it has a label. */
export interface Single extends Asked, Common {
  readonly name: string
  /** the name, unless given */
  readonly id?: string | undefined
  readonly label: Heading
}

/** A set of controls under one question. */
export interface Group extends Asked, Common {
  /** the question; without it no fieldset is written */
  readonly legend?: Heading
  readonly fieldset?: Common | undefined
}

/** The box round a control, with the red bar when there is an error. */
const FormGroup = (props: { readonly error: Piece; readonly group: Common | undefined; readonly children: Words }) => (
  <div
    class={classNames('govuk-form-group', pieceOf(props.error) && 'govuk-form-group--error', props.group?.classes)}
    {...props.group?.attributes}
  >
    {props.children}
  </div>
)

/** The hint and error of a control and the ids that tie them to it. */
function helpOf(asked: Asked, id: string): { readonly describedBy: string | undefined; readonly help: Words } {
  const hint = pieceOf(asked.hint)
  const error = pieceOf(asked.error)
  return {
    describedBy: idList(asked.describedBy, hint && `${id}-hint`, error && `${id}-error`),
    help: (
      <>
        {hint && <Hint {...hint} id={`${id}-hint`} />}
        {error && <ErrorMessage {...error} id={`${id}-error`} />}
      </>
    ),
  }
}

/** Label, hint, error, control: the same order for every single field. */
export function SingleField(props: {
  readonly asked: Single
  readonly control: (id: string, describedBy: string | undefined) => Words
  readonly after?: Words
}) {
  const id = props.asked.id || props.asked.name
  const { describedBy, help } = helpOf(props.asked, id)
  const label = headingOf(props.asked.label)
  return (
    <FormGroup error={props.asked.error} group={props.asked.formGroup}>
      {label && <Label {...label} for={id} />}
      {help}
      {props.control(id, describedBy)}
      {props.after}
    </FormGroup>
  )
}

/** Legend, hint, error, controls: the same order for every set of fields. */
export function GroupField(props: {
  readonly asked: Group
  readonly id: string
  readonly role?: 'group'
  readonly controls: (describedByWithoutFieldset: string | undefined) => Words
}) {
  const { describedBy, help } = helpOf(props.asked, props.id)
  const legend = headingOf(props.asked.legend)
  const inner = <>{help}{props.controls(legend ? undefined : describedBy)}</>
  return (
    <FormGroup error={props.asked.error} group={props.asked.formGroup}>
      {legend ? <Fieldset {...props.asked.fieldset} legend={legend} describedBy={describedBy} role={props.role}>{inner}</Fieldset> : inner}
    </FormGroup>
  )
}
