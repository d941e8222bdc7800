import fs from 'node:fs'
import os from 'node:os'

/** One measurement: what, its figures, how much data there was, and what it ran on. Printed as one line of JSON. */
export interface Line { readonly bench: string; readonly [figure: string]: unknown }

/** Prints a line, and keeps it in the results file when there is one. */
export type Print = (line: Line) => void

/** What the figures were measured on. */
export const machine = { cores: os.availableParallelism(), memoryGiB: Math.round(os.totalmem() / 2 ** 30), processor: os.cpus()[0]?.model.trim() ?? 'unknown', node: process.versions.node }

/** Prints to the console and adds to a results file. `more`: what every line of this run says besides. */
export function printer(more: { readonly [figure: string]: unknown }, file: string | null): Print {
  return (line) => {
    const text = JSON.stringify({ ...line, ...more, machine })
    process.stdout.write(`${text}\n`)
    if (file) fs.appendFileSync(file, `${text}\n`)
  }
}

/** The value below which a share of the values lie; null of none. `share` 0 to 1. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const at = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? sorted[0]
  return at === undefined ? null : Math.round(at * 10) / 10
}

/** Middle, 95th of a hundred, and longest of some times in milliseconds. */
export const spread = (ms: readonly number[]) => ({ many: ms.length, p50ms: percentile(ms, 0.5), p95ms: percentile(ms, 0.95), longestMs: percentile(ms, 1) })
