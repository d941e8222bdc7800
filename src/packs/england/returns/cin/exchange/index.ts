import fs from 'node:fs'
import path from 'node:path'
import { UnreadableReturn } from '../../../../../returns/index.ts'
import type { Exchange, GivenChild, GivenFiles, Identity, NotTaken } from '../../../../../returns/exchange/index.ts'
import { repeated } from '../find.ts'
import { moduleNames, shapes, type Child, type Module } from '../modules.ts'
import { readCin, type CinReturn } from '../read.ts'
import { modulesCin } from './manifest.ts'
import { lacking, leftOut, saysCin } from './says.ts'
import { sendsCin } from './sends.ts'
import { modulesOf, rowOf } from './told.ts'

export { sendsCin, type SentChild } from './sends.ts'
export { standing } from './standing.ts'
export type { SentModule } from './define.ts'
export { childXml, cinXml, type CinHeader } from './write-xml.ts'

/** The children in need census: an authority is brought in from it, and it is sent out. Its rows are modules, counted by kind through the whole file. */
export const cin: Exchange<Child, object> = {
  id: 'cin',
  kinds: [...new Set(modulesCin.flatMap((d) => d.kinds.map((k) => k.id)))],
  read: async (from) => { const file = fileIn(from); return given(await readCin(file), path.basename(file)) },
  who,
  refuses: lacking,
  says: saysCin,
  sends: sendsCin,
}

/** The one XML file of a folder, or the file itself. */
function fileIn(from: string): string {
  const stat = fs.statSync(from, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return from
  const files = fs.readdirSync(from).filter((f) => /\.xml$/i.test(f)), [one] = files
  if (one === undefined) throw new UnreadableReturn('There is no XML file. Give the census as the XML made for the department.')
  if (files.length > 1) throw new UnreadableReturn('There is more than one XML file. A census is one file: give that one.')
  return path.join(from, one)
}

function who({ id, identifiers: i }: Child): Identity {
  const numbers = ([['local', id], ['upn', i.UPN], ['former-upn', i.FormerUPN]] as const).flatMap(([scheme, value]) => (value === null ? [] : [{ scheme, value }]))
  return { numbers, given: null, family: null, born: i.PersonBirthDate, postcode: null }
}

const everyModule = (child: Child): readonly Module[] => [...modulesOf(child), ...child.again]

/** A census as rows. Throws `UnreadableReturn` where what it says cannot be relied upon. */
export function given(census: CinReturn, file: string): GivenFiles<Child> {
  const { year, children: all } = census
  if (year === null) throw new UnreadableReturn('The header does not say which year the census is of. Write Year and ReferenceDate, and send the file again.')
  if (!census.whole) throw new UnreadableReturn('The file ends before its last element is closed, so it was cut off. Make it again, and bring in the whole.')
  const shared = repeated(all.map((c) => c.id))
  const children = all.flatMap((child): readonly GivenChild<Child>[] => (child.id === null || shared.has(child.id) ? [] : [{
    key: child.id, child, rows: everyModule(child).map((m) => ({ ...rowOf(m), unreadable: leftOut(m) })),
  }]))
  const modules = new Map<string, Module[]>(moduleNames.map((m) => [m, []]))
  for (const child of all) for (const m of everyModule(child)) { const of = modules.get(m.module); if (of) of[m.row] = m }
  return {
    period: { start: year.start, end: year.end }, called: year.id, asAt: year.end, problems: census.problems, children,
    tables: moduleNames.filter((m) => m !== 'Header').map((name) => ({ name, columns: Object.keys(shapes[name]), rows: census.rows.get(name) ?? 0, file })),
    cellsOf: ({ table, row }) => { const m = modules.get(table)?.[row]; return m ? cells(m) : [] },
    nobodys: all.flatMap((child) => (child.id === null || shared.has(child.id) ? everyModule(child).map((m) => nobodys(m, child.id)) : [])),
  }
}

const nobodys = (m: Module, id: string | null): NotTaken => ({
  ...rowOf(m), column: m.module === 'ChildIdentifiers' ? 'LAchildID' : null,
  why: id === null
    ? 'It stands with a child who has no LAchildID, so it cannot be told whose it is. Give the child their number and send the file again.'
    : 'Two children in the file have this LAchildID, so it cannot be told whose this is. Give each their own, or send one of each child.',
})

/** What stood in a module, in the order of its elements; several factors with a space between. */
const cells = (m: Module): readonly (string | null)[] => Object.keys(shapes[m.module]).map((field) => {
  const value = m.unreadable?.[field] ?? (m as unknown as { readonly [f: string]: unknown })[field]
  return typeof value === 'string' ? value : Array.isArray(value) && value.length > 0 ? value.join(' ') : null
})
