/**
 * A value as PostgreSQL prints it once kept as `jsonb`: keys by length, then by bytes. Comparing this text with what is kept
 * costs a fraction of parsing it. Where it is not exact (numbers in exponents) equal things look different, and are only written again.
 */
export function jsonbText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`
  const object = value as { readonly [key: string]: unknown }
  let text = ''
  for (const key of keysInOrder(object)) {
    if (object[key] !== undefined) text += `${text === '' ? '' : ', '}${JSON.stringify(key)}: ${jsonbText(object[key])}`
  }
  return `{${text}}`
}

const orders = new Map<string, readonly string[]>()

/** A reading has few shapes, so the order of each is worked out once. */
function keysInOrder(object: object): readonly string[] {
  const keys = Object.keys(object)
  const shape = keys.join()
  const known = orders.get(shape)
  if (known) return known
  if (orders.size > 1000) orders.clear()
  const sorted = keys.map((key) => ({ key, bytes: Buffer.from(key) }))
    .sort((a, b) => a.bytes.length - b.bytes.length || Buffer.compare(a.bytes, b.bytes)).map((k) => k.key)
  orders.set(shape, sorted)
  return sorted
}
