import type { CodeSet, Field, Fields } from '../../../../records/index.ts'
import { chosen, nameBeside, offeredCodes, someoneElse, typed } from '../../../../records/form/index.ts'
import { Checkboxes, Input, Radios, Select, Textarea, type SelectItem, type Words } from '../../../kit/index.ts'
import { sayNumber } from '../../../words/index.ts'
import type { Choice } from '../known.ts'
import { errorOf, type Shown } from './asked.ts'
import { withCarried } from './carried-hint.tsx'
import { FilesControl } from './files-control.tsx'
import { DayControl, WhenControl } from './when-control.tsx'

/** One question with the control that answers it. */
export interface ControlProps {
  readonly form: Shown
  readonly field: Field
  /** The control's name: the field's id, or in a row a longer one. */
  readonly name: string
  /** Fields of the same step or row, for a name written beside a list of people. */
  readonly beside: Fields
  /** Questions that hang from an answer to this one, by that answer. */
  readonly under?: ReadonlyMap<string, Words> | undefined
}

/** From so many codes a list is easier to find one's way in than a column of radios. */
const longList = 8

export function Control(props: ControlProps) {
  const { form, field, name } = props
  const { type } = field
  const asked = { name, label: { text: field.label, classes: 'sl-label-b' }, hint: hintOf(props), error: errorOf(form, name) }
  const value = typed(form.answers, name)
  const listed = form.known.listed.get(name) ?? form.known.listed.get(inRow(name))
  if (listed) return <Select {...asked} value={value} items={listItems(listed, value, null)} />
  switch (type.kind) {
    case 'text': return <Input {...asked} value={value} />
    case 'long-text': return <Textarea {...asked} value={value} rows={3} />
    case 'voice': return <Textarea {...asked} value={value} rows={4} />
    case 'number': return <Input {...asked} value={value} width={5} inputmode="numeric" />
    case 'day': return <DayControl form={form} name={name} label={field.label} hint={hintOf(props)} />
    case 'when': return <WhenControl form={form} name={name} label={field.label} hint={hintOf(props)} />
    case 'yes-no': return <Choices {...props} codes={[{ code: 'yes', label: 'Yes' }, { code: 'no', label: 'No' }]} inline />
    case 'code': return type.codes.codes.length < longList
      ? <Choices {...props} codes={offeredCodes(type.codes, [value])} /> : <Select {...asked} value={value} items={codeItems(type.codes, value)} />
    case 'codes': {
      const values = chosen(form.answers, name), items = offeredCodes(type.codes, values).map((c) => ({ value: c.code, text: c.label, hint: c.hint }))
      return <Checkboxes name={name} legend={asked.label} hint={asked.hint} error={asked.error} values={values} items={items} small />
    }
    case 'subject': {
      const people = type.of.flatMap((kind) => form.known.people.get(kind) ?? [])
      return <Select {...asked} hint={withNearest(props, people.length)} value={value} items={listItems(people, value, nameBeside(name, props.beside), form)} />
    }
    case 'record': return <Select {...asked} value={value} items={listItems(form.known.records.get(type.of) ?? [], value, null)} />
    case 'files': return <FilesControl form={form} field={field} name={name} />
    case 'rows': return null
  }
}

/** A question of a repeating part by the part and itself, whichever row it stands in: 'beside-form'. */
const inRow = (name: string): string => name.replace(/-.*-/, '-')

/** The help under a question, and where its answer came from. */
function hintOf(props: ControlProps): Words {
  return withCarried(plainHint(props), props.form.carried?.get(props.name))
}

/** A list that does not hold everybody says so. */
function withNearest(props: ControlProps, listed: number): Words {
  const { field: { type }, form: { known } } = props, inAll = type.kind === 'subject' ? type.of.reduce((n, kind) => n + (known.inAll?.get(kind) ?? 0), 0) : 0
  const hint = hintOf(props)
  return inAll === 0 ? hint : <>{hint}{hint && ' '}The nearest {sayNumber(listed)} of {sayNumber(inAll)} are listed.</>
}

/** Said when a question hangs from a list, where it cannot be hidden: for what answer it is meant. */
function plainHint({ field, beside }: ControlProps): string | undefined {
  const from = field.onlyWhen && beside[field.onlyWhen.field]
  if (!from || from.type.kind !== 'code' || from.type.codes.codes.length < longList) return field.hint
  const answer = from.type.codes.codes.find((c) => c.code === field.onlyWhen?.is)?.label.toLowerCase()
  return [field.hint, `Only for ‘${answer}’.`].filter(Boolean).join(' ')
}

/** Radios. A radio that was pressed can be let go again: nobody has to answer. */
function Choices(props: ControlProps & { readonly codes: CodeSet['codes']; readonly inline?: boolean }) {
  const { form, field, name } = props
  const value = typed(form.answers, name)
  const lost = value !== '' && !props.codes.some((c) => c.code === value) ? [{ code: value, label: `${value} (no longer in the list)` }] : []
  const items = [...props.codes, ...lost].map((c) => (
    { value: c.code, text: c.label, hint: 'hint' in c ? c.hint : undefined, conditional: props.under?.get(c.code) }))
  return (
    <Radios name={name} legend={{ text: field.label, classes: 'sl-label-b' }} hint={withCarried(field.hint, form.carried?.get(name))} error={errorOf(form, name)} value={value}
      small inline={props.inline && !props.under?.size}
      items={[...items, value !== '' && { value: '', text: 'Leave this unanswered', checked: false }]} />
  )
}

const none: SelectItem = { value: '', text: 'Not answered' }

function codeItems(codes: CodeSet, value: string): readonly SelectItem[] {
  const lost = value !== '' && !codes.codes.some((c) => c.code === value) ? [{ value, text: `${value} (no longer in the list)` }] : []
  return [none, ...offeredCodes(codes, [value]).map((c) => ({ value: c.code, text: c.label })), ...lost]
}

/** The list, with whoever was chosen before even if they are no longer in it, and with somebody else where their name can be written. */
function listItems(choices: readonly Choice[], value: string, nameField: string | null, form?: Shown): readonly SelectItem[] {
  const before = value !== '' && value !== someoneElse && !choices.some((c) => c.value === value)
    ? [{ value, text: form?.known.names(value) ?? 'Chosen before: you cannot see which' }] : []
  return [none, ...(nameField ? [{ value: someoneElse, text: 'Someone else: write their name below' }] : []), ...before, ...choices]
}
