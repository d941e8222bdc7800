import { Input, Select } from '../kit/index.ts'
import { answerOf } from '../form.ts'
import type { Form } from '../contract.ts'
import { sayNumber } from '../words/index.ts'

/** Somebody who may be chosen: their id, and what they are called. */
export interface Person { readonly value: string; readonly text: string }
interface Props { readonly name: string; readonly label: string; readonly people: readonly Person[]; readonly value?: string | undefined; /** What was typed to find them. */ readonly typed?: string | undefined; readonly error?: string | undefined }

/** Most people in a list to choose from: beyond it nobody finds anybody, and every page carries all of them. */
const most = 200
const box = (name: string): string => `${name}.named`

const named = (people: readonly Person[], typed: string): readonly Person[] => {
  const words = typed.trim().toLowerCase()
  return words === '' ? people : people.filter((p) => p.text.toLowerCase().includes(words))
}

/** One person of those at hand, the nearest of them listed. Where they are more than a list holds, part of a name finds the others. */
export function ChoosePerson({ name, label, people, value, typed = '', error }: Props) {
  const found = named(people, typed), listed = found.filter((p, i) => i < most || p.value === value), beyond = people.length > most
  const hint = beyond ? `${sayNumber(listed.length)} of ${sayNumber(people.length)} are listed.` : undefined
  return (
    <>
      <Select name={name} label={label} value={value} error={error} hint={hint} items={[{ value: '', text: 'Choose' }, ...listed]} />
      {beyond && <Input name={box(name)} label="Somebody who is not in the list" hint="Part of their name." value={typed} width={20} />}
    </>
  )
}

/** What was typed to find somebody. */
export const typedIn = (form: Form, name: string): string => answerOf(form, box(name))

/** Whom a form means: whoever was chosen, or the only one who is called so. Else why it is nobody. */
export function personIn(form: Form, name: string, people: readonly Person[], nobody: string): { readonly is: string } | { readonly wrong: string } {
  const chosen = answerOf(form, name), typed = typedIn(form, name)
  if (people.some((p) => p.value === chosen)) return { is: chosen }
  if (typed === '') return { wrong: nobody }
  const found = named(people, typed), [only] = found
  if (only && found.length === 1) return { is: only.value }
  return { wrong: found.length === 0 ? 'Nobody has that in their name. Type another part of it.' : `${sayNumber(found.length)} people have that in their name. Choose one of the list, or type more of it.` }
}
