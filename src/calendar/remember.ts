/**
 * Keeps the answers of a pure function, at most `limit` of them; when full, it starts again. Rules ask the same
 * few thousand days over and over, so forgetting everything now and then costs less than keeping an order of use.
 */
export function remember<K extends string | number, V>(limit: number, answer: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const found = kept.get(key)
    if (found !== undefined) return found
    const made = answer(key)
    if (kept.size >= limit) kept.clear()
    kept.set(key, made)
    return made
  }
}

/**
 * The same for whole numbers from 0 up to a limit, such as days since 1970. Others are worked out each time. All the room is made at
 * once: a list that is written far beyond its end is kept as a table of keys, and looked up ten times as slowly.
 */
export function rememberFrom0<V>(limit: number, answer: (n: number) => V): (n: number) => V {
  const kept: (V | null)[] = Array.from({ length: limit }, () => null)
  return (n) => (n >= 0 && n < limit ? (kept[n] ??= answer(n)) : answer(n))
}
