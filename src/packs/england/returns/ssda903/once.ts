/**
 * Works something out once for each child (or list of rows) it is asked about: several rules ask the same, and a return has ten
 * thousand children. Forgotten with what it was asked about.
 */
export function once<K extends object, V>(work: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly is: V }>()
  return (about) => {
    const before = known.get(about)
    if (before) return before.is
    const is = work(about)
    known.set(about, { is })
    return is
  }
}
