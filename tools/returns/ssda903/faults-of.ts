import type { Collection, Rule903 } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { AnyRow } from '../../../src/returns/index.ts'

/** Every row a rule finds at fault. */
export const faultsOf = (rule: Rule903, c: Collection): readonly AnyRow[] => [...rule.faultsAmong?.(c) ?? [], ...c.children.flatMap((child) => rule.faults?.(child, c) ?? [])]
