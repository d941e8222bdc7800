import { say, type Bringing, type Identity, type RowAt, type Said } from '../../../../returns/exchange/index.ts'
import { identifier } from '../../records/identifier.ts'
import { person } from '../../records/person.ts'

/** A child of a list, as far as who they are matters. */
interface Told { readonly identity: Identity; readonly rows: readonly (RowAt & { readonly named: (column: 'given' | 'family' | 'born') => string })[] }

/**
 * Who a child is whom nobody here knew, once somebody has said so. Of a child who is known a list says nothing of the kind: a name spelt otherwise
 * by the police is no reason to ask anybody anything.
 */
export function saysNewChild({ identity, rows }: Told, b: Bringing): readonly Said[] {
  const [first] = rows
  if (!b.begins || !first) return []
  const happened = { day: b.period.start }, { given, family, born } = identity
  return [
    say(b, person, 'described', { name: 'person', happened, body: { given, family, born }, columns: { given: first.named('given'), family: first.named('family'), born: first.named('born') }, lasting: [], rows: [first] }),
    ...identity.numbers.map(({ scheme, value }) => say(b, identifier, 'given', { name: `${scheme} ${value}`, happened, body: { scheme, value }, lasting: ['scheme', 'value'], rows: [first] })),
  ]
}
