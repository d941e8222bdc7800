/** Whether what is kept as JSON says the same as a value does: what is undefined is not written, and in a list it is null. */
export function sameSaid(kept: unknown, value: unknown): boolean {
  if (kept === value) return true
  if (typeof kept !== 'object' || typeof value !== 'object' || kept === null || value === null) return kept === null && value === undefined
  if (Array.isArray(kept)) return Array.isArray(value) && kept.length === value.length && kept.every((k, i) => sameSaid(k, value[i]))
  if (Array.isArray(value)) return false
  const [was, is] = [kept as Said, value as Said]
  let written = 0
  for (const key in is) {
    if (is[key] === undefined) continue
    written++
    if (was[key] === undefined || !sameSaid(was[key], is[key])) return false
  }
  return written === Object.keys(was).length
}

interface Said { readonly [key: string]: unknown }
