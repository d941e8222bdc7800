import type { SourceFile } from './files.ts'

interface Kind { readonly folder: string; readonly define: string; readonly cases: boolean }
const kinds: readonly Kind[] = [
  { folder: 'records', define: 'defineRecord', cases: false }, { folder: 'statuses', define: 'defineStatus', cases: true }, { folder: 'duties', define: 'defineDuty', cases: true },
  { folder: 'signals', define: 'defineSignal', cases: true }, { folder: 'indicators', define: 'defineIndicator', cases: true },
]

/** What a pack's files define, against what its manifest lists: a catalogue item nobody lists would never be read, and silently. */
export function incomplete(pack: string, files: readonly SourceFile[], listed: { readonly [kind: string]: readonly string[] }): readonly string[] {
  return kinds.flatMap((kind) => {
    const home = `src/packs/${pack}/${kind.folder}/`
    const here = files.filter((f) => f.path.startsWith(home) && !f.path.includes('.test.') && !f.path.endsWith('.cases.ts'))
    const hasCases = (at: string): boolean => files.some((f) => f.path === at.replace(/\.ts$/, '.cases.ts'))
    // A family's item is made by a function of its own, which stands in another file: its file is then known by its name or its cases.
    const defining = here.filter((f) => new RegExp(`\\b${kind.define}(<[^>]*>)?\\(`).test(f.text) && idIn(f) !== f.path)
    const made = here.filter((f) => !defining.includes(f) && (hasCases(f.path) || (listed[kind.folder] ?? []).includes(idAt(f.path, home))))
    const ids = new Map([...defining.map((f) => [idIn(f), f.path] as const), ...made.map((f) => [idAt(f.path, home), f.path] as const)])
    const ours = listed[kind.folder] ?? []
    return [
      ...[...ids].filter(([id]) => !ours.includes(id)).map(([id, at]) => `${at} defines ${id}, which the manifest does not list`),
      ...ours.filter((id) => !ids.has(id)).map((id) => `the manifest lists ${id}, which no file under ${home} defines by that name`),
      ...ours.filter((id, i) => ours.indexOf(id) !== i).map((id) => `the manifest lists ${id} twice`),
      ...[...ids].filter(([id, at]) => at !== `${home}${id}.ts`).map(([id, at]) => `${id} is defined in ${at}, not in a file of its name`),
      ...(kind.cases ? [...ids.values()].filter((at) => !hasCases(at)).map((at) => `${at} has no cases beside it`) : []),
    ]
  })
}

const idAt = (file: string, home: string): string => file.slice(home.length).replace(/\.ts$/, '')
const idIn = (f: SourceFile): string => /define\w+(?:<[^>]*>)?\(\{\s*(?:\/\/.*\s*)*id: '([^']+)'/.exec(f.text)?.[1] ?? f.path
