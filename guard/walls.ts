import path from 'node:path'
import type { SourceFile } from './files.ts'

/** Folders of src from the ground up. A folder may import those before it, never those after. */
const floors: readonly (readonly string[])[] = [
  ['calendar'], ['ledger'], ['records'], ['readings'], ['returns'], ['packs'], ['access'], ['store'], ['web'], ['start'], ['cli', 'main.ts'],
]
const floorOf = (file: string): number => floors.findIndex((f) => f.some((name) => file === `src/${name}` || file.startsWith(`src/${name}/`)))
const packOf = (file: string): string | null => /^src\/packs\/([^/]+)\//.exec(file)?.[1] ?? null
const isTest = (file: string): boolean => /\.test\.tsx?$|for-tests\.tsx?$/.test(file)

/** What one file may not hold, unless its path matches `unless`. */
const keptTo: readonly { readonly what: RegExp; readonly says: string; readonly unless: RegExp }[] = [
  { what: /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bTemporal\b/, says: 'reads the clock or makes a date outside src/calendar', unless: /^src\/calendar\// },
  { what: /\bprocess\.env\b/, says: 'reads the environment outside the programs', unless: /^src\/(main|cli\/main)\.ts$|^src\/store\/embedded\/|^tools\// },
  { what: /from 'pg'|from 'kysely'/, says: 'reaches the database outside src/store', unless: /^src\/(store|start)\/|^src\/cli\/child\.ts$|^tools\/|^guard\// },
  { what: /from 'preact/, says: 'makes HTML outside src/web', unless: /^src\/web\/|^tools\// },
]

/** Every place where an import goes upwards, a pack imports another, or a thing is done outside the folder that owns it. */
export function brokenWalls(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [...importsOf(file).flatMap((to) => wrongImport(file.path, to)), ...wrongPlace(file)])
}

function importsOf(file: SourceFile): readonly string[] {
  const found = [...file.text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map((m) => m[1] ?? '')
  return found.map((to) => path.posix.join(path.posix.dirname(file.path), to))
}

function wrongImport(from: string, to: string): readonly string[] {
  if (isTest(from)) return []
  const mine = floorOf(from), theirs = floorOf(to)
  const upward = mine >= 0 && theirs > mine ? [`${from} imports ${to}, which stands above it`] : []
  const myPack = packOf(from), theirPack = packOf(to)
  const across = myPack && theirPack && theirPack !== 'common' && myPack !== theirPack ? [`${from} imports ${to}: packs never import each other`] : []
  return [...upward, ...across]
}

const wrongPlace = (file: SourceFile): readonly string[] =>
  isTest(file.path) ? [] : keptTo.filter((k) => !k.unless.test(file.path) && k.what.test(file.text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''))).map((k) => `${file.path} ${k.says}`)
