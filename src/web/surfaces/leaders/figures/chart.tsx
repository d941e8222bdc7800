import { sayMonth, sayMonthShort, type MonthSum } from './months.ts'

/** A point of the line: its month's place along, its share up. Null where there is nothing to show. */
interface Point { readonly x: number; readonly y: number; readonly sum: MonthSum }

const round = (n: number): number => Math.round(n * 10) / 10

/** Runs of months that have a share. A month with none breaks the line: a gap is drawn as a gap. */
function runsOf(months: readonly MonthSum[], at: (sum: MonthSum, i: number) => Point | null): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]]
  months.forEach((sum, i) => {
    const point = at(sum, i)
    if (point) runs.at(-1)?.push(point)
    else if (runs.at(-1)?.length) runs.push([])
  })
  return runs.filter((r) => r.length > 0)
}

const line = (run: readonly Point[]): string => `M${run.map((p) => `${p.x},${p.y}`).join('L')}`

/** What the line says, for whoever does not see it. */
export function sayLine(months: readonly MonthSum[]): string {
  const known = months.filter((m) => m.percent !== null)
  const first = known[0], last = known.at(-1)
  if (!first || !last) return 'Nothing to draw: there is nothing that counts in any of these months.'
  const gaps = months.length - known.length
  const empty = gaps > 0 ? ` ${gaps} ${gaps === 1 ? 'month has' : 'months have'} nothing that counts.` : ''
  return `From ${first.percent}% in ${sayMonth(first.month)} to ${last.percent}% in ${sayMonth(last.month)}.${empty}`
}

interface ChartProps { readonly id: string; readonly title: string; readonly months: readonly MonthSum[] }

/** A small line of a year, for a page of several. Its table stands beside it. */
export function Spark({ id, title, months }: ChartProps) {
  const step = months.length > 1 ? 240 / (months.length - 1) : 0
  const runs = runsOf(months, (sum, i) => (sum.percent === null ? null : { x: round(8 + i * step), y: round(12 + (100 - sum.percent) * 0.6), sum }))
  const last = runs.at(-1)?.at(-1)
  return (
    <svg class="sl-chart sl-spark" viewBox="0 0 260 84" width="260" height="84" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title><desc id={`${id}-d`}>{sayLine(months)}</desc>
      <path class="grid" d="M4 76H256" />
      {runs.map((run) => (run.length > 1 ? <path class="ln s1" d={line(run)} /> : <circle class="pt s1" cx={run[0]?.x} cy={run[0]?.y} r="3" />))}
      {last && <circle class="pt s1" cx={last.x} cy={last.y} r="5" />}
    </svg>
  )
}

const end = (m: MonthSum | undefined): string => (m ? `${sayMonthShort(m.month)}: ${m.percent === null ? 'none' : `${m.percent}%`}` : '')

/** What a small line begins and ends with, in words beneath it. */
export const Ends = ({ months }: { readonly months: readonly MonthSum[] }) =>
  <div class="sl-mini__x"><span>{end(months[0])}</span><span>{end(months.at(-1))}</span></div>

/** The same line, large, with its scale and its ends named. */
export function Line({ id, title, months }: ChartProps) {
  const [left, right, top, bottom] = [46, 806, 20, 220]
  const step = months.length > 1 ? (right - left) / (months.length - 1) : 0
  const height = (percent: number): number => round(top + ((100 - percent) / 100) * (bottom - top))
  const runs = runsOf(months, (sum, i) => (sum.percent === null ? null : { x: round(left + i * step), y: height(sum.percent), sum }))
  const all = runs.flat()
  const last = all.at(-1)
  const every = Math.ceil(months.length / 12)
  return (
    <svg class="sl-chart" viewBox="0 0 880 250" width="880" height="250" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title><desc id={`${id}-d`}>{sayLine(months)}</desc>
      {[0, 25, 50, 75, 100].map((p) => {
        const y = height(p)
        return <><path class="grid" d={`M${left} ${y}H${right}`} /><text class="lab" x={left - 8} y={y + 5} text-anchor="end">{p}%</text></>
      })}
      {months.map((m, i) => i % every === 0 && (
        <text class="lab" x={round(left + i * step)} y={bottom + 22} text-anchor="middle">{sayMonth(m.month).slice(0, 3)}</text>
      ))}
      {runs.map((run) => run.length > 1 && <path class="ln s1" d={line(run)} />)}
      {all.map((p) => <circle class="pt s1" cx={p.x} cy={p.y} r="4" />)}
      {last && <text class="end s1" x={last.x + 10} y={last.y + 5}>{last.sum.percent}%</text>}
    </svg>
  )
}
