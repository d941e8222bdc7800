import { listsOf, type Making } from './make.ts'
import { shapes } from './modules.ts'

/** Everything a module says, those inside it too, as one text: the same for two that say the same. */
function saying(m: Making): string {
  const fields = Object.keys(shapes[m.module]).map((f) => m[f] ?? null), inside = listsOf(m.module).map((list) => (m[list] as readonly Making[]).map(saying))
  return JSON.stringify([fields, m.unreadable, inside])
}

/** The modules without those that say exactly what an earlier one says. `again` is told of each left out. */
export function once(list: readonly Making[], again: (m: Making) => void): readonly Making[] {
  for (const m of list) {
    for (const name of listsOf(m.module)) {
      const inside = m[name] as readonly Making[]
      if (inside.length > 0) m[name] = once(inside, again)
    }
  }
  if (list.length < 2) return list
  const said = new Set<string>()
  return list.filter((m) => {
    const says = saying(m)
    if (said.has(says)) { again(m); return false }
    said.add(says)
    return true
  })
}
