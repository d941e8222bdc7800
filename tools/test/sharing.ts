import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Test files that share a few processes, each as a suite of its own: what one of them opens is closed before the next begins. */
export interface Sharing {
  /** What Node is to run: one for each process. */
  readonly entries: readonly string[]
  /** The test file that something told of an entry was about, and its name in that file. Null when it is about no entry. */
  fileOf(entry: string, name: string): { readonly file: string; readonly name: string } | null
  /** Every test file of an entry. */
  filesOf(entry: string): readonly string[]
  remove(): void
}

/** A suite may take longer than a test may: it is the tests in it that are timed. */
const longEnough = 3_600_000

/** Starting a process and reading the program again costs seconds for each file, so files that leave nothing behind share. */
export function share(root: string, files: readonly string[], processes: number): Sharing {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-sharing-'))
  const lists = Array.from({ length: Math.min(processes, files.length) }, (_, i) => files.filter((__, n) => n % processes === i))
  const byEntry = new Map(lists.map((list, i) => {
    const entry = path.join(folder, `part-${i + 1}.test.mjs`)
    const suites = list.map((file) => `describe(${JSON.stringify(file)}, { timeout: ${longEnough} }, async () => { await import(${JSON.stringify(pathToFileURL(path.join(root, file)).href)}) })`)
    writeFileSync(entry, `import { describe } from 'node:test'\n${suites.join('\n')}\n`)
    return [entry, list] as const
  }))
  return {
    entries: [...byEntry.keys()],
    filesOf: (entry) => byEntry.get(entry) ?? [],
    fileOf: (entry, name) => {
      const file = byEntry.get(entry)?.find((f) => name === f || name.startsWith(`${f} › `) || name.startsWith(`${f}.`))
      return file === undefined ? null : { file, name: name === file ? file : name.slice(file.length).replace(/^( › |\.)/, '') }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
