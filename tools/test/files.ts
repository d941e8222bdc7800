import { globSync } from 'node:fs'
import path from 'node:path'

/** Where test files are. */
const places = ['src', 'spec', 'guard', 'tools']

/** Folders whose tests only compute: they share one process, which saves a second for each file. All others get their own. */
const pure = ['src/calendar/', 'src/ledger/', 'src/records/', 'src/readings/', 'src/returns/', 'src/packs/', 'src/access/']

/** Every test file below `root`, as sorted relative paths; with `wanted`, only those whose path holds one of these words. */
export function findTestFiles(root: string, wanted: readonly string[]): string[] {
  return globSync(`{${places.join(',')}}/**/*.test.{ts,tsx}`, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => wanted.length === 0 || wanted.some((words) => file.includes(withoutDot(words))))
    .toSorted()
}

/** Folders whose tests open a store or show pages, in this process alone: they can share one with others of their kind. */
const sharing = ['src/web/surfaces/', 'src/web/words/', 'src/web/kit/govuk/', 'src/web/kit/sl/', 'src/web/server/', 'src/store/people/', 'src/store/readings/', 'tools/returns/', 'tools/scaffold/', 'tools/synthetic/words/']

/** Whether the file's tests start no program and change nothing that outlasts them. A browser is a program. */
export function canShare(file: string): boolean {
  return sharing.some((folder) => file.startsWith(folder)) && !file.includes('browser')
}

/** Whether the file's tests only compute. */
export function isPure(file: string): boolean {
  return pure.some((folder) => file.startsWith(folder))
}

/** `./src/ledger/` and `src/ledger` mean the same folder. */
function withoutDot(words: string): string {
  return words.replace(/^\.\//, '')
}
