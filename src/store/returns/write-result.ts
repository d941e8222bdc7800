import fs from 'node:fs'
import path from 'node:path'
import type { Counts } from './check.ts'
import { faultBytes, files, type KeptRule, type Summary } from './result.ts'
import type { Source, Tell } from './source.ts'

/** Writes a file in large pieces and knows where it is. */
class Out {
  readonly #fd: number
  #pieces: string[] = []
  #length = 0
  at = 0
  constructor(file: string) { this.#fd = fs.openSync(file, 'wx', 0o600) }
  line(value: unknown): void {
    // Two letters that readers of lines take for the end of one.
    const text = `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`
    this.#pieces.push(text)
    this.#length += text.length
    this.at += Buffer.byteLength(text)
    if (this.#length > 1 << 20) this.#flush()
  }
  #flush(): void { fs.writeSync(this.#fd, this.#pieces.join('')); this.#pieces = []; this.#length = 0 }
  end(): void { this.#flush(); fs.closeSync(this.#fd) }
}

/** Everything a rule found about one child, gathered before the children are put in order. */
interface Found { readonly f: (readonly [number, number])[]; readonly q: (readonly [number, number])[]; k: number }

/** Writes a result to a folder of its own, which is whole when this returns. Children stand worst first. */
export function writeResult(folder: string, source: Source, tell: Tell): Counts {
  const part = `${folder}.part`
  fs.rmSync(part, { recursive: true, force: true })
  fs.mkdirSync(part, { mode: 0o700 })
  tell(0.9, 'Writing the results')
  const { found, perRule } = gather(source)
  const order = Array.from({ length: source.children }, (_, i) => i).toSorted((a, b) => {
    const [x, y] = [found.get(a), found.get(b)]
    return (y?.k ?? 0) - (x?.k ?? 0) || (y?.f.length ?? 0) - (x?.f.length ?? 0) || a - b
  })
  const placeOf = new Uint32Array(source.children)
  for (const [place, child] of order.entries()) placeOf[child] = place
  const whole = writeChildren(part, source, order, found, tell)
  const rules = writeFaults(path.join(part, files.faults), source, perRule, placeOf)
  const failing = order.filter((c) => (found.get(c)?.k ?? 0) > 0).length
  const summary: Summary = { year: source.year, tables: source.tables, rules, problems: source.problems, rows: source.rows, children: source.children - whole, failing }
  fs.writeFileSync(path.join(part, files.summary), JSON.stringify(summary), { mode: 0o600 })
  fs.rmSync(folder, { recursive: true, force: true })
  fs.renameSync(part, folder)
  return countsOf(summary)
}

function gather(source: Source): { readonly found: ReadonlyMap<number, Found>; readonly perRule: readonly (readonly (readonly [number, number])[])[] } {
  const found = new Map<number, Found>()
  const of = (child: number): Found => { let f = found.get(child); if (!f) found.set(child, (f = { f: [], q: [], k: 0 })); return f }
  const perRule = source.rules.map((rule, r) => {
    const faults = [...rule.faults()]
    let before = -1
    for (const [child, row] of faults) of(child).f.push([r, row])
    for (const child of new Set(faults.map(([c]) => c))) if (child !== before) { of(child).k++; before = child }
    for (const [child, row] of rule.unsure()) of(child).q.push([r, row])
    return faults
  })
  return { found, perRule }
}

function writeChildren(part: string, source: Source, order: readonly number[], found: ReadonlyMap<number, Found>, tell: Tell): number {
  const children = new Out(path.join(part, files.children)), ids = new Out(path.join(part, files.ids))
  const starts = new Float64Array(order.length + 1)
  let whole = 0
  for (const [place, i] of order.entries()) {
    const child = source.child(i), f = found.get(i)
    if (child.whole) whole++
    starts[place] = children.at
    children.line({ ...child, f: f?.f ?? [], ...(f && f.q.length > 0 ? { q: f.q } : {}), k: f?.k ?? 0 })
    ids.line(child.id)
    if (place % 1000 === 0) tell(0.9 + 0.1 * place / order.length, 'Writing the results')
  }
  starts[order.length] = children.at
  children.end()
  ids.end()
  fs.writeFileSync(path.join(part, files.childrenAt), Buffer.from(starts.buffer), { mode: 0o600 })
  return whole
}

function writeFaults(file: string, source: Source, perRule: readonly (readonly (readonly [number, number])[])[], placeOf: Uint32Array): readonly KeptRule[] {
  const fd = fs.openSync(file, 'wx', 0o600)
  let from = 0
  const rules = source.rules.map(({ faults: _f, unsure: _u, ...rule }, r): KeptRule => {
    const faults = (perRule[r] ?? []).map(([child, row]) => [placeOf[child] ?? 0, row] as const).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    const bytes = Buffer.alloc(faults.length * faultBytes)
    for (const [i, [place, row]] of faults.entries()) { bytes.writeUInt32LE(place, i * faultBytes); bytes.writeUInt32LE(row, i * faultBytes + 4) }
    if (bytes.length > 0) fs.writeSync(fd, bytes)
    const kept = { ...rule, rows: faults.length, children: new Set(faults.map(([place]) => place)).size, from }
    from += faults.length
    return kept
  })
  fs.closeSync(fd)
  return rules
}

function countsOf({ year, rules, problems, children, failing, rows }: Summary): Counts {
  const count = (outcome: string): number => rules.filter((r) => r.outcome === outcome).length
  return {
    year, failed: count('failed'), passed: count('passed'), unchecked: count('could not be checked'), problems: problems.length, children, failing,
    rows: Object.values(rows).reduce((sum, n) => sum + n, 0),
  }
}
