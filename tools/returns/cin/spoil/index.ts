import type { ModuleName } from '../../../../src/packs/england/returns/cin/modules.ts'
import { Dice } from '../../../synthetic/dice.ts'
import type { MadeCin } from '../make.ts'
import { ofChildren } from './children.ts'
import type { Mistake } from './mistakes.ts'
import { ofParts } from './parts.ts'
import { ofReferrals } from './referrals.ts'

export const mistakes: readonly Mistake[] = [...ofChildren, ...ofReferrals, ...ofParts]

/** Where a rule must find something: the child's place in the file, the kind of module, and its place in the child. */
export interface Where { readonly row: number; readonly module: ModuleName; readonly path: readonly number[] }
/** A mistake that was made, in which children by their places, and what rules must say of it. Others may say something too, of the same children. */
export interface Spoilt { readonly name: string; readonly children: readonly number[]; readonly rules: { readonly [code: string]: readonly Where[] } }

export interface Spoiling {
  readonly seed: string | number
  /** Names of mistakes to make, each in another child; every one once when left out. */
  readonly faults?: readonly string[]
}

/** Puts known mistakes into a census. What was given stays as it was. */
export function spoil(made: MadeCin, { seed, faults = mistakes.map((m) => m.name) }: Spoiling): { readonly made: MadeCin; readonly spoilt: readonly Spoilt[] } {
  const children = structuredClone(made.children), free = new Set(new Dice(`spoil ${seed}`).shuffled(children.map((_, i) => i)))
  const spoilt = faults.map((name): Spoilt => {
    const mistake = mistakes.find((m) => m.name === name)
    if (!mistake) throw new Error(`no such mistake: ${name}`)
    let other: number | null = null
    for (const row of free) {
      const child = children[row], another = other === null ? undefined : children[other]
      const expected = child && another ? mistake.put(child, made.year, another) : null
      if (!expected || other === null) { other = row; continue }
      const rows = mistake.both ? [row, other] : [row]
      for (const r of rows) free.delete(r)
      const rules = Object.entries(expected).map(([code, found]) => [code, rows.flatMap((r) => found.map(([module, ...path]) => ({ row: r, module, path })))] as const)
      return { name, children: rows, rules: Object.fromEntries(rules) }
    }
    throw new Error(`no child is left for the mistake: ${name}. Make more children.`)
  })
  return { made: { year: made.year, children }, spoilt }
}
