import type { Bringing, NotTaken, Said } from '../../../../../returns/exchange/index.ts'
import type { Child, Module } from '../modules.ts'
import { modulesCin } from './manifest.ts'
import { modulesOf, told } from './told.ts'
import type { ModuleCin } from './define.ts'

const definitions = new Map<string, ModuleCin>(modulesCin.map((d) => [d.module, d]))
const blankIn = (m: Module, field: string): boolean => ((m as unknown as { readonly [f: string]: unknown })[field] ?? null) === null

function wrongIn(m: Module): NotTaken | null {
  const definition = definitions.get(m.module), at = { table: m.module, row: m.row }, needs: readonly string[] = definition?.needs ?? []
  const column = needs.find((field) => blankIn(m, field))
  if (column === undefined) {
    const why = definition?.refuses?.(m as never)
    return why ? { ...at, ...why } : null
  }
  const unreadable = m.unreadable?.[column] !== undefined
  return { ...at, column, why: unreadable ? `${column} cannot be read. Write it as year-month-day and send the file again.` : `${column} is blank, and without it the module says nothing. Fill it in and send the file again.` }
}

const twice = 'It says exactly what an earlier one of the same child says, and was taken once.'

/** Modules that cannot be taken, or were taken already. */
export const lacking = (child: Child): readonly NotTaken[] => [
  ...modulesOf(child).flatMap((m) => wrongIn(m) ?? []), ...child.again.map((m): NotTaken => ({ table: m.module, row: m.row, column: null, why: twice })),
]

/** What could not be read in a module, or is left out of it: by element, as it stood. */
export function leftOut(m: Module): Module['unreadable'] {
  const fields = definitions.get(m.module)?.leaves?.(m as never) ?? []
  if (fields.length === 0) return m.unreadable
  return { ...m.unreadable, ...Object.fromEntries(fields.map((f: string) => [f, String((m as unknown as { readonly [f: string]: unknown })[f])])) }
}

/** What every module of one child says, from those that can be taken. */
export function saysCin(child: Child, b: Bringing): readonly Said[] {
  const all = modulesOf(child), as = told(child, b.period, new Set(all.filter((m) => wrongIn(m) !== null)))
  return modulesCin.flatMap((d) => {
    const mine = all.filter((m) => m.module === d.module && as.taken(m))
    return mine.length === 0 ? [] : d.says(mine as never, b, as)
  })
}
