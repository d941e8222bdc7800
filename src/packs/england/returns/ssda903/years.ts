import type { Rule903 } from './rule.ts'
import * as from2022 from './rules/2022-23/index.ts'
import * as from2023 from './rules/2023-24/index.ts'
import * as from2024 from './rules/2024-25/index.ts'
import * as from2025 from './rules/2025-26/index.ts'
import * as from2026 from './rules/2026-27/index.ts'

/** Rules by their official code. */
export type RuleSet = ReadonlyMap<string, Rule903>

/** A year's rules: last year's, with those named added or put in the place of their elders, and those dropped left out. */
const after = (last: RuleSet, added: { readonly [name: string]: Rule903 }, dropped: readonly string[] = []): RuleSet =>
  new Map([...last, ...Object.values(added).map((r) => [r.code, r] as const)].filter(([code]) => !dropped.includes(code)))

const of2022 = after(new Map(), from2022)
const of2023 = after(of2022, from2023)
const of2024 = after(of2023, from2024)
const of2025 = after(of2024, from2025, ['SW16aSTG2', 'SW16cSTG2'])
const of2026 = after(of2025, from2026)

/** The rules of each year of the collection. */
export const ruleSets: { readonly [year: string]: RuleSet | undefined } = {
  '2022-23': of2022, '2023-24': of2023, '2024-25': of2024, '2025-26': of2025, '2026-27': of2026,
}
export const years = Object.keys(ruleSets)
