import type { TableShape } from './table.ts'
import type { Problems } from './problem.ts'

/** Which table a file is, and which of its columns are which. */
export interface Recognised {
  readonly shape: TableShape
  /** The shape's column at each place in the file; null for one that is not the shape's. */
  readonly columns: readonly (string | null)[]
  /** Columns the table should have and the file has not. */
  readonly missing: readonly string[]
}

const plain = (name: string): string => name.trim().toUpperCase().replaceAll(/[\s-]+/g, '_')

/**
 * Finds which table a file is by the names of its columns, in any order and case, whatever the file is called. A file with most of
 * a table's own columns is that table with some missing. Null when it is none of them.
 */
export function recognise(shapes: readonly TableShape[], names: readonly string[], aliases: { readonly [name: string]: string | undefined } = {}): Recognised | null {
  const plains = names.map(plain).map((n) => aliases[n] ?? n)
  const best = shapes.map((shape) => {
    const wanted = Object.keys(shape.columns).filter((c) => !shape.optional.includes(c)), there = wanted.filter((c) => plains.includes(c))
    return { shape, there: there.length, missing: Object.keys(shape.columns).filter((c) => !plains.includes(c)), wanting: wanted.filter((c) => !plains.includes(c)).length, foreign: plains.filter((p) => !Object.hasOwn(shape.columns, p)).length }
  }).toSorted((a, b) => a.wanting + a.foreign - (b.wanting + b.foreign) || b.there - a.there)[0]
  if (!best || best.there < 2 || best.there <= best.wanting) return null
  return { shape: best.shape, missing: best.missing, columns: plains.map((p, i) => (Object.hasOwn(best.shape.columns, p) && plains.indexOf(p) === i ? p : null)) }
}

/** Says what is unusual about the columns of a file that was recognised. */
export function saysColumns(found: Recognised, names: readonly string[], problems: Problems): void {
  for (const column of found.missing) if (!found.shape.optional.includes(column)) problems.file(`No column ${column}, which ${found.shape.name} should have. Rules that read it could not be checked.`, column)
  names.forEach((name, i) => {
    if (found.columns[i] !== null || name === '') return
    const again = names.findIndex((n) => plain(n) === plain(name)) < i
    problems.file(again ? `The column ${name} is there twice. The first was read.` : `The column ${name} is not one of ${found.shape.name}'s and was not read.`, name)
  })
}
