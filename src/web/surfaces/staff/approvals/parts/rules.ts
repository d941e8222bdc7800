import type { Pack } from '../../../../../packs/index.ts'

interface Rules { readonly decide: readonly string[]; readonly putRight: readonly string[] }
/** A page asks for every row it has; a pack's rules are the same for all of them. */
const known = new WeakMap<Pack['duties'], Rules>()

/** Rules by which something waits for a second person, and by which it is put right after it was sent back: told apart by what they ask to be written. */
export function approvalRules(pack: Pick<Pack, 'duties' | 'recordTypes'>): Rules {
  const before = known.get(pack.duties)
  if (before) return before
  const step = (kind: string): string | undefined => pack.recordTypes.find((t) => t.id === kind)?.approval?.step
  const all = pack.duties.filter((d) => d.id.startsWith('approval/')), decides = all.filter((d) => d.press.step === step(d.press.kind))
  const rules = { decide: decides.map((d) => d.id), putRight: all.filter((d) => !decides.includes(d)).map((d) => d.id) }
  known.set(pack.duties, rules)
  return rules
}
