import { dayOf, earliest, sayDay } from '../../../../calendar/index.ts'
import { toPeople } from '../../links.ts'
import { holding, type ChildRecord } from '../parts/open-child.ts'
import { To } from '../parts/to.tsx'

const count = (n: number, one: string): string => (n === 0 ? `no ${one}` : `${n} ${one}${n === 1 ? '' : 's'}`)

/** How many homes and social workers a child has had in this time in care, where the people who work with them will see it. Nothing for a child who is not in care. */
export function Steady({ record }: { readonly record: ChildRecord }) {
  const now = holding(record).find((s) => s.rule === 'homes-and-workers')?.content
  if (!now) return null
  const of = (name: string): number => Number(now.detail?.[name] ?? 0)
  const moves = of('moves')
  return (
    <p>
      <strong>{count(of('homes'), 'home')} and {count(of('workers'), 'social worker')}</strong> since coming into care on {sayDay(dayOf(earliest(now.from)), record.now)}
      {moves > 0 && `, with ${count(moves, 'move')}`}. <To href={toPeople(record.child)}>Who they were</To>
    </p>
  )
}
