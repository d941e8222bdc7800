import fs from 'node:fs'
import path from 'node:path'

/** An address the server answers, as it was registered: `GET /children/:child`. */
export interface Route { readonly method: string; readonly url: string }

/** What can be asked of a page besides its address: names of query parameters and of form controls, found in the source of the web server. */
export interface Names { readonly query: readonly string[]; readonly form: readonly string[] }

const root = path.join(import.meta.dirname, '../../src/web')
const sources = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !/\.test\./.test(f))
  .map((f) => ({ folder: path.dirname(f), text: fs.readFileSync(path.join(root, f), 'utf8') }))

const inQuery = [/query\['([\w-]+)'\]/g, /query\.([a-z]\w*)/g, /searchParams\.get\('([\w-]+)'\)/g]
const all = (text: string, ...patterns: readonly RegExp[]): readonly string[] =>
  [...new Set(patterns.flatMap((p) => [...text.matchAll(p)].map((m) => m[1] ?? '')))].filter(Boolean).sort()

/** Reads what every page could be asked, so that a new one is attacked the day it is written. */
export function namesInSource(): Names {
  const text = sources.map((s) => s.text).join('\n')
  return {
    query: all(text, ...inQuery),
    form: all(text, /form\['([\w-]+)'\]/g, /(?:one|typed|text|said|only)\(form, '([\w-]+)'\)/g, /\bname="([\w.-]+)"/g),
  }
}

/** The names one page reads from its query, as its own folder says. */
export function asked(url: string): readonly string[] {
  const folder = sources.find((s) => s.text.includes(`path: '${url}'`))?.folder
  return folder === undefined ? [] : all(sources.filter((s) => s.folder.startsWith(folder)).map((s) => s.text).join('\n'), ...inQuery)
}

/** Every way to fill an address's places with these ids; a place called after a thing gets only that kind. */
export function addresses(url: string, ids: { readonly [place: string]: readonly string[] }): readonly string[] {
  const place = /[:*](\w*)/.exec(url)
  if (!place) return [url]
  const values = ids[place[1] ?? ''] ?? ids['any'] ?? []
  return values.flatMap((v) => addresses(url.replace(place[0], encodeURIComponent(v)), ids))
}
