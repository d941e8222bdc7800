import type { SubjectId } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'

/** A unit of the authority, and how deep it stands. */
export interface Unit { readonly id: SubjectId; readonly about: 'authority' | 'team' | 'home' | 'agency'; readonly name: string; readonly within: SubjectId | null; readonly depth: number }

/** Every unit, each under the one it is within. What is within nothing comes last, so that it is seen. */
export async function loadUnits(call: Call): Promise<readonly Unit[]> {
  const all: Unit[] = []
  for (const about of ['authority', 'team', 'home', 'agency'] as const) {
    for (const c of await call.reader.cardsOf(about)) all.push({ id: c.subject, about, name: c.content.name, within: c.content.within, depth: 0 })
  }
  const placed: Unit[] = []
  const place = (unit: Unit, depth: number): void => {
    if (placed.some((p) => p.id === unit.id)) return
    placed.push({ ...unit, depth })
    for (const under of all.filter((u) => u.within === unit.id)) place(under, depth + 1)
  }
  for (const unit of all.filter((u) => u.about === 'authority')) place(unit, 0)
  for (const unit of all) place(unit, 0)
  return placed
}

const kinds = { authority: 'Authority', team: 'Team or service', home: 'Home', agency: 'Agency' } as const
export const sayKind = (about: Unit['about']): string => kinds[about]

/** For a list to choose from: indented by how deep they stand. */
export const unitItems = (units: readonly Unit[]) => [{ value: '', text: 'Choose' }, ...units.map((u) => ({ value: u.id, text: `${'\u2003'.repeat(u.depth)}${u.name}` }))]
