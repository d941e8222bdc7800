import { checkCin, readCin, rules, type CinReturn, type Failure, type Module, type ModuleName } from '../../packs/england/returns/cin/index.ts'
import { moduleNames, pathOf, shapes } from '../../packs/england/returns/cin/modules.ts'
import type { KeptRow } from './result.ts'
import type { WrittenRows } from './written-rows.ts'
import type { At, Source, Tell } from './source.ts'

const tables = moduleNames.map((name) => ({ name, columns: Object.keys(shapes[name]) }))
const numberOf = (module: ModuleName): number => moduleNames.indexOf(module)

/** Checks a children in need census. Its header stands as one more child, which is the whole return. */
export async function fromCin(file: string, tell: Tell, written: WrittenRows): Promise<Source> {
  tell(0, 'Reading the file')
  const read = await readCin(file)
  tell(0.6, 'Checking')
  const checked = checkCin(read)
  tell(0.9, 'Writing the results')
  const byCode = new Map(checked.rules.map((r) => [r.code, r])), find = finder(read)
  return {
    year: checked.year, tables, problems: read.problems, children: read.children.length + 1, rows: Object.fromEntries(checked.rows),
    rules: rules.flatMap((rule) => {
      const out = byCode.get(rule.code)
      if (!out) return []
      const columns = tables[numberOf(rule.module)]?.columns ?? []
      const marks = { [numberOf(rule.module)]: rule.fields.map((f) => columns.indexOf(f)).filter((i) => i >= 0) }
      return [{
        code: rule.code, title: rule.title, mend: rule.mend, outcome: out.outcome, why: out.why ?? null, query: rule.query, marks,
        faults: () => out.failures.map(find), unsure: () => [],
      }]
    }),
    child: (i) => {
      const child = read.children[i]
      const modules = modulesOf(read, i)
      return child ? { id: child.id ?? '', ...written.whose(modules.map((m) => ({ table: m.module, row: m.row }))), rows: modules.map((m) => ({ ...kept(m), ...written.from(m.module, m.row) })) } : { id: '', whole: 1, rows: [kept(read.header)] }
    },
  }
}

/** A child's modules in the order of the census, what stands in a module right after it. */
function modulesOf(read: CinReturn, at: number): readonly Module[] {
  const child = read.children[at]
  if (!child) return [read.header]
  return [child.identifiers, child.characteristics, ...child.disabilities, ...child.details.flatMap((d) => [
    d, ...d.assessments, ...d.cinPlans, ...d.section47s, ...d.protectionPlans.flatMap((p) => [p, ...p.reviews]),
  ])]
}

const spell = (m: ModuleName, path: readonly number[]): string => `${m} ${path.join('.')}`

/** Finds the module of a failure among those of its child. */
function finder(read: CinReturn): (failure: Failure) => At {
  const places = new Map(read.children.map((c, i) => [c.at, i]))
  let last = -1, known = new Map<string, number>()
  return ({ at: { module, row, path } }) => {
    const child = row === null ? read.children.length : (places.get(row) ?? read.children.length)
    if (child !== last) { known = new Map(modulesOf(read, child).map((m, i) => [m.child ? spell(m.module, pathOf(m)) : spell(m.module, []), i])); last = child }
    return [child, known.get(spell(module, path)) ?? 0]
  }
}

/** Where a module stands: 'no. 2 of referral 1'. */
const sayPlace = ([first = 0, ...inner]: readonly number[]): string => {
  const last = inner.at(-1)
  if (last === undefined) return `no. ${first + 1}`
  return `no. ${last + 1} of ${inner.length > 1 ? `plan ${(inner[0] ?? 0) + 1} of ` : ''}referral ${first + 1}`
}

/** A module for a page. */
function kept(m: Module): KeptRow {
  const columns = tables[numberOf(m.module)]?.columns ?? [], values = m as unknown as { readonly [field: string]: unknown }
  const c = columns.map((f) => { const v = m.unreadable?.[f] ?? values[f]; return typeof v === 'string' ? v : Array.isArray(v) && v.length > 0 ? v.join(', ') : null })
  const u = columns.flatMap((f, i) => (m.unreadable?.[f] === undefined ? [] : [i]))
  const single = m.module === 'Header' || m.module === 'ChildIdentifiers' || m.module === 'ChildCharacteristics'
  return { t: numberOf(m.module), n: single ? '' : sayPlace(pathOf(m)), c, ...(u.length > 0 ? { u } : {}) }
}
