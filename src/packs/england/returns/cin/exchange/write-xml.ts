import { londonText, type Instant } from '../../../../../calendar/index.ts'
import type { RecordId } from '../../../../../ledger/index.ts'
import { xmlLeaf } from '../../../../../returns/exchange/index.ts'
import type { ModuleName } from '../modules.ts'
import { message, type Group, type Leaf, type Part } from '../schema.ts'
import type { Year } from '../year.ts'
import type { SentModule } from './define.ts'
import type { SentChild } from './sends.ts'

/** What the head of a census says. */
export interface CinHeader {
  readonly year: Year
  /** The authority's number: three digits. */
  readonly lea: string
  /** Which Sightline made it. */
  readonly release: string
  /** Which attempt it is: 1 for the first. */
  readonly serialNo: number
  readonly at: Instant
}

/** A module being written, and what may stand in it. */
interface Writing { readonly cells: SentModule['cells']; readonly record: RecordId | null; readonly child: SentChild; readonly year: Year }

const partNamed = (group: Group, name: string): Group => {
  const holds = group.parts.get(name)?.holds
  if (!holds || holds.leaf) throw new Error(`the census has no ${name}`)
  return holds
}
const headerGroup = partNamed(message, 'Header'), childGroup = partNamed(partNamed(message, 'Children'), 'Child')

/** Writes a census piece by piece, so that none is ever whole in memory. `children`: as `sendsCin` gives them; those with nothing are left out. */
export async function* cinXml(header: CinHeader, children: AsyncIterable<SentChild> | Iterable<SentChild>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${headerXml(header)}<Children>\n`
  for await (const child of children) {
    const text = childXml(child, header.year)
    if (text !== '') yield text
  }
  yield '</Children>\n</Message>\n'
}

function headerXml({ year, lea, release, serialNo, at }: CinHeader): string {
  const cells = {
    Collection: 'CIN', Year: String(year.ending), ReferenceDate: year.end, SourceLevel: 'L', LEA: lea, SoftwareCode: 'Sightline', Release: release,
    SerialNo: String(serialNo).padStart(3, '0'), DateTime: `${londonText(at).replace(' ', 'T')}:${at.slice(17, 19)}`,
  }
  return element('Header', inside(headerGroup, { cells, record: null, child: {}, year }))
}

/** One child, elements in the order of the schema; empty for one with no modules. A blank element is left out, also where the schema wants it. */
export const childXml = (child: SentChild, year: Year): string =>
  ((child.CINdetails?.length ?? 0) === 0 ? '' : element('Child', inside(childGroup, { cells: {}, record: null, child, year })))

const inside = (group: Group, w: Writing): string =>
  [...group.parts.values()].filter((p) => asked(p, group, w.year)).toSorted((a, b) => a.order - b.order).map((p) => (p.holds.leaf ? values(p.name, p.holds, w) : groups(p.name, p.holds, w))).join('')

/** Of two names for one element, the one the year asks for: Sex was GenderCurrent to the census of 2024. */
const asked = (p: Part, group: Group, { ending }: Year): boolean =>
  [...group.parts.values()].every((other) => other === p || other.order !== p.order) || p.name === (ending >= 2025 ? 'Sex' : 'GenderCurrent')

function values(name: string, leaf: Leaf, w: Writing): string {
  if (leaf.of !== 'one' && leaf.of !== 'several') return modules(leaf.of, w).map((m) => value(name, m.cells[leaf.field])).join('')
  const text = w.cells[leaf.field]
  return leaf.of === 'one' ? value(name, text) : (text ?? '').split(' ').map((one) => value(name, one)).join('')
}

function groups(name: string, group: Group, w: Writing): string {
  if (group.starts === null || group.starts === 'Child' || group.starts === 'Header') {
    const text = inside(group, w)
    return text === '' ? '' : element(name, text)
  }
  return modules(group.starts, w).map((m) => element(name, inside(group, { ...w, cells: m.cells, record: m.record }))).join('')
}

/** Modules of a kind that stand where it is being written: those of the child itself, or of the record around them. */
const modules = (kind: ModuleName, w: Writing): readonly SentModule[] => (w.child[kind] ?? []).filter((m) => ofChild.has(kind) || m.within === w.record)
const ofChild: ReadonlySet<ModuleName> = new Set(['ChildIdentifiers', 'ChildCharacteristics', 'Disabilities', 'CINdetails'])

const value = (name: string, text: string | null | undefined): string => (text ? `${xmlLeaf(name, text)}\n` : '')
const element = (name: string, text: string): string => `<${name}>\n${text}</${name}>\n`
