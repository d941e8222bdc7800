import type { Field } from '../../../../records/index.ts'
import { rowControl } from '../../../../records/form/index.ts'
import { Button, Icon } from '../../../kit/index.ts'
import type { Shown } from './asked.ts'
import { placeIn } from '../../records/body.tsx'
import { BodyControl } from './body-map.tsx'
import { Control } from './control.tsx'

interface RowsProps {
  readonly form: Shown
  readonly field: Field
  readonly name: string
  /** Ids of the rows to show. */
  readonly rows: readonly string[]
}

/** A repeating part, such as actions. Rows are added and taken away by presses, with or without script; each keeps its own id. */
export function RowsControl({ form, field, name, rows }: RowsProps) {
  if (field.type.kind !== 'rows') return null
  const { fields, row: called } = field.type
  const place = placeIn(fields)
  return (
    <div id={name}>
      {place && <BodyControl form={form} name={name} place={place} />}
      {rows.map((id, index) => (
        <div class={form.problems.some((p) => p.field?.startsWith(`${name}-${id}-`)) ? 'sl-action govuk-form-group--error' : 'sl-action'}>
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend sl-action__head">{called} {index + 1}</legend>
            <input type="hidden" name={name} value={id} />
            <div class="sl-action__row">
              {Object.entries(fields).map(([inner, of], nth) => (
                <div class={nth === 0 ? 'sl-action__what' : undefined}>
                  <Control form={form} field={of} name={rowControl(name, id, inner)} beside={fields} />
                </div>
              ))}
            </div>
            <p class="sl-after">
              <button type="submit" class="sl-linkbutton" name="_do" value={`remove-row:${name}:${id}`}>
                Take this away<span class="govuk-visually-hidden">: {called.toLowerCase()} {index + 1}</span>
              </button>
            </p>
          </fieldset>
        </div>
      ))}
      <Button tone="secondary" small name="_do" value={`add-row:${name}`}><Icon name="plus" />Add {article(called)}</Button>
    </div>
  )
}

const article = (called: string): string => `${/^[aeiou]/i.test(called) ? 'an' : 'a'} ${called.toLowerCase()}`
