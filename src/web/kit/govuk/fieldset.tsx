import { classNames, pieceOf } from './parts.tsx'
import { headingOf } from './label.tsx'
import type { Heading } from './label.tsx'
import type { Common, Words } from './parts.tsx'

/** A group of fields that answer one question, with the question as its legend. */
export interface FieldsetProps extends Common {
  readonly legend?: Heading
  readonly describedBy?: string | undefined
  readonly role?: 'group' | undefined
  readonly children?: Words
}

export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.classes)} role={props.role} aria-describedby={props.describedBy || undefined}
      {...props.attributes}
    >
      <Legend legend={props.legend} />
      {props.children}
    </fieldset>
  )
}

function Legend(props: { readonly legend: Heading }) {
  const legend = headingOf(props.legend)
  if (!legend || !pieceOf(legend.text)) return null
  return (
    <legend
      class={classNames('govuk-fieldset__legend', legend.size && `govuk-fieldset__legend--${legend.size}`, legend.classes)}
      {...legend.attributes}
    >
      {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
    </legend>
  )
}
