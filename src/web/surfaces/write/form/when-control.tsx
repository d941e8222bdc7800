import { gives, typed } from '../../../../records/form/index.ts'
import { Checkboxes, DateInput, Select, type Words } from '../../../kit/index.ts'
import { errorOf, problemWith, wrongTime, type Shown } from './asked.ts'

interface Asked { readonly form: Shown; readonly name: string; readonly label: string; readonly hint?: Words }

const values = (form: Shown, name: string): { readonly [box: string]: string } =>
  Object.fromEntries(['day', 'month', 'year', 'time'].map((box) => [box, typed(form.answers, `${name}-${box}`)]))

/** A calendar day. */
export const DayControl = ({ form, name, label, hint }: Asked) => (
  <DateInput id={name} namePrefix={name} legend={{ text: label, classes: 'sl-label-b' }} hint={hint} error={errorOf(form, name)} values={values(form, name)} />
)

/** A moment, a day, a month or a year, exact or about. What the boxes cannot show is kept beside them (see records/form). */
export function WhenControl({ form, name, label, hint }: Asked) {
  const problem = problemWith(form, name)
  const date = problem && { error: !wrongTime(problem) }
  const time = { name: 'time', label: 'Time', classes: 'govuk-input--width-5', inputmode: 'text', ...(problem && { error: wrongTime(problem) }) } as const
  return (
    <>
      <DateInput id={name} namePrefix={name} legend={{ text: label, classes: 'sl-label-b' }} hint={hint} error={errorOf(form, name)} values={values(form, name)}
        items={[...['day', 'month', 'year'].map((box) => ({ name: box, ...date })), time]} />
      <Checkboxes name={`${name}-about`} small values={[typed(form.answers, `${name}-about`)]} items={[{
        value: 'yes', text: 'About: I do not know it exactly',
        conditional: (
          <Select name={`${name}-give`} label="Give or take" value={typed(form.answers, `${name}-give`) || '30m'}
            items={gives.map((g) => ({ value: g.value, text: g.words }))} />
        ),
      }]} />
      <input type="hidden" name={`${name}-kept`} value={typed(form.answers, `${name}-kept`)} />
      {typed(form.answers, `${name}-begun`) && <input type="hidden" name={`${name}-begun`} value={typed(form.answers, `${name}-begun`)} />}
    </>
  )
}
