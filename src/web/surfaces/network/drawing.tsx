import type { SubjectId } from '../../../ledger/index.ts'
import { childrenOf, type Thing } from './recur.ts'
import type { Network } from './load.ts'

/** As many as can be told apart in a drawing; the lists beside it have all of them. */
const most = 12
const between = 44

/** How high something stands on its side of the drawing. */
const y = (i: number): number => 34 + i * between

const tone = (thing: Thing): string => (thing.concern === 'person' || thing.concern === 'group' ? 'adult' : 'place')
const short = (words: string, length: number): string => (words.length > length ? `${words.slice(0, length - 1)}…` : words)

/** Children on the left, what they share on the right, a line for each record that says so. The list says the same in words. */
export function Drawing({ network }: { readonly network: Network }) {
  const things = network.things.slice(0, most)
  const drawn = new Set([...things.flatMap(childrenOf), ...network.pairs.slice(0, most).flatMap((p) => p.children)])
  const children = network.children.filter((c) => drawn.has(c)).slice(0, most)
  const row = new Map(children.map((child, i) => [child, i]))
  const at = (child: SubjectId): number | null => { const i = row.get(child); return i === undefined ? null : y(i) }
  const pairs = network.pairs.filter((p) => p.children.every((c) => row.has(c)))
  const height = y(Math.max(children.length, things.length, 1) - 1) + 34
  const left = children.length < drawn.size || things.length < network.things.length
  return (
    <>
      <div class="sl-scroll" tabIndex={0} role="region" aria-label="The drawing">
        <svg class="sl-chart sl-net" viewBox={`0 0 640 ${height}`} width="640" height={height} role="img" aria-labelledby="net-t net-d">
          <title id="net-t">Children, and who and what stands in the records of more than one of them</title>
          <desc id="net-d">{`${children.length} children and ${things.length} people, places, cars or numbers. Each line is said in words in the lists on this page.`}</desc>
          {pairs.map((pair) => {
            const [a, b] = pair.children.map(at)
            return <path class="lk lk--thought" d={`M176 ${a}C96 ${a} 96 ${b} 176 ${b}`} />
          })}
          {things.flatMap((thing, i) => childrenOf(thing).flatMap((child) => {
            const from = at(child), count = thing.mentions.filter((m) => m.child === child).length
            return from === null ? [] : [<path class={`lk lk--known${Math.min(count, 3)}`} d={`M196 ${from}L426 ${y(i)}`} />]
          }))}
          {children.map((child, i) => (
            <><circle class="nd child" cx="186" cy={y(i)} r="11" /><text class="lab lab--ink" x="90" y={y(i) + 5} text-anchor="end">{short(network.names(child)?.split(' ')[0] ?? 'A child', 12)}</text></>
          ))}
          {things.map((thing, i) => (
            <><circle class={`nd ${tone(thing)}`} cx="436" cy={y(i)} r="11" /><text class="lab lab--ink" x="456" y={y(i) + 5}>{short(thing.called, 24)}</text></>
          ))}
        </svg>
      </div>
      <p class="sl-quiet">A thicker line is more records. A dotted line: missing at the same time.{left && ' Only the first on this page are drawn: the lists have all of them.'}</p>
    </>
  )
}
