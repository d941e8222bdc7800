import type { SentTables } from '../../../../../returns/exchange/index.ts'
import type { ModuleName } from '../modules.ts'
import type { SentModule } from './define.ts'
import type { SentChild } from './sends.ts'

/** Modules that stand in another, and the one they stand in: what is around stands first. */
const around: readonly (readonly [kind: ModuleName, within: ModuleName])[] = [
  ['Assessments', 'CINdetails'], ['CINplanDates', 'CINdetails'], ['Section47', 'CINdetails'], ['ChildProtectionPlans', 'CINdetails'], ['Reviews', 'ChildProtectionPlans'],
]
/** Modules that are one element, which a blank leaves out. */
const oneElement: readonly (readonly [kind: ModuleName, field: string])[] = [['Disabilities', 'Disability'], ['Reviews', 'CPPreviewDate']]

/** Of a child's modules those that `childXml` writes, each kind in the order in which it is read again. */
export function standing(child: SentChild): SentTables {
  if ((child.CINdetails?.length ?? 0) === 0) return {}
  const all: { [K in ModuleName]?: readonly SentModule[] } = { ...child }
  for (const [kind, within] of around) all[kind] = (all[within] ?? []).flatMap((m) => (child[kind] ?? []).filter((inner) => inner.within === m.record))
  for (const [kind, field] of oneElement) all[kind] = (all[kind] ?? []).filter((m) => m.cells[field])
  return all as SentTables
}
