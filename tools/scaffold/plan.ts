import * as templates from './templates.ts'

type Make = (item: templates.Item) => string
interface Kind {
  /** Folder in the pack, and whether an id has an area: `missing/return-interview`. */
  readonly folder: string
  readonly area: boolean
  readonly manifest: string
  /** The array in the manifest. */
  readonly list: string
  readonly exported: 'default' | 'named'
  readonly item: Make
  readonly cases: Make | null
}
const pack = 'src/packs/common'
const kinds: { readonly [kind: string]: Kind | undefined } = {
  record: { folder: 'records', area: false, manifest: `${pack}/manifest.ts`, list: 'recordTypes', exported: 'named', item: templates.record, cases: null },
  status: { folder: 'statuses', area: false, manifest: `${pack}/manifest.ts`, list: 'statuses', exported: 'named', item: templates.status, cases: templates.statusCases },
  duty: { folder: 'duties', area: true, manifest: `${pack}/duties/manifest.ts`, list: 'duties', exported: 'default', item: templates.duty, cases: templates.dutyCases },
  signal: { folder: 'signals', area: true, manifest: `${pack}/signals/manifest.ts`, list: 'signals', exported: 'default', item: templates.signal, cases: templates.signalCases },
  indicator: { folder: 'indicators', area: true, manifest: `${pack}/indicators/manifest.ts`, list: 'indicators', exported: 'default', item: templates.indicator, cases: templates.indicatorCases },
}

export type Plan = { readonly files: ReadonlyMap<string, string>; readonly next: string } | { readonly sorry: string }

/** What scaffolding would write. Pure; `read` gives the text of a file, or null. */
export function scaffold(kindName: string, id: string, read: (file: string) => string | null): Plan {
  const kind = kinds[kindName]
  if (!kind) return { sorry: `Say what to add: npm run scaffold <${Object.keys(kinds).join('|')}> <id>.` }
  const shape = kind.area ? /^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/ : /^[a-z]+(-[a-z]+)*$/
  if (!shape.test(id)) return { sorry: `The id of a ${kindName} looks like ${kind.area ? 'missing/return-interview' : 'missing-episode'}: small letters and hyphens.` }
  const file = `${pack}/${kind.folder}/${id}.ts`
  if (read(file) !== null) return { sorry: `${file} is there already. Change it, or choose another id.` }
  const manifest = read(kind.manifest)
  const name = camel(kind.area ? id.split('/')[1] ?? id : id)
  const unique = manifest?.includes(` ${name} `) ? camel(id.replace('/', '-')) : name
  const item = { id, name: unique, up: kind.area ? '../../../../' : '../../../' }
  const listed = manifest === null ? null : withLine(manifest, kind, id, unique)
  if (listed === null) return { sorry: `${kind.manifest} has no list called ${kind.list}. Add the line by hand.` }
  const files = new Map([[file, kind.item(item)], [kind.manifest, listed]])
  if (kind.cases) files.set(file.replace(/\.ts$/, '.cases.ts'), kind.cases(item))
  return { files, next: kindName === 'record' ? 'Next: write it, then node --import #typescript tools/released.ts, npm run docs, npm test.' : 'Next: write it and its cases, then npm run docs, npm test.' }
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())

function withLine(manifest: string, kind: Kind, id: string, name: string): string | null {
  const at = kind.manifest.endsWith(`${kind.folder}/manifest.ts`) ? `./${id}.ts` : `./${kind.folder}/${id}.ts`
  const imported = `import ${kind.exported === 'default' ? name : `{ ${name} }`} from '${at}'\n`
  const list = new RegExp(`(export const ${kind.list}[^=]*= \\[\\n)`)
  if (!list.test(manifest)) return null
  const end = manifest.lastIndexOf('\n', manifest.indexOf('\n', manifest.lastIndexOf('\nimport ') + 1)) + 1
  return `${manifest.slice(0, end)}${imported}${manifest.slice(end)}`.replace(list, `$1  ${name},\n`)
}
