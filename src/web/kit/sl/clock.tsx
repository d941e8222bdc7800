import { familyOf } from './tone.ts'
import type { Tone } from './tone.ts'

/** How far a duty's time has run: 0 the moment it arose, 1 the moment it is owed, above 1 past it. */
export interface ClockProps {
  readonly tone: Tone
  readonly elapsed: number
}

const start = 6
const end = 162
/** How much of the line may lie past the tick, so that the tick stays readable. */
const leastBeforeTick = 0.45

/** Where the tick and the dot sit, in px along a line of 168. Past the tick the whole line shrinks to make room for what broke. */
function places(elapsed: number): { readonly tick: number; readonly dot: number } {
  const run = Math.max(0, elapsed)
  if (run <= 1) return { tick: end, dot: start + (end - start) * run }
  const before = Math.max(leastBeforeTick, 1 / run)
  return { tick: start + (end - start) * before, dot: end }
}

const at = (x: number): string => x.toFixed(1)

/** A line from the day it arose to the tick where it is owed; the dot is now. Hidden from screen readers: the words beside it say it all. */
export function Clock(props: ClockProps) {
  const { tick, dot } = places(props.elapsed)
  const broken = dot > tick
  return (
    <svg
      class={`sl-clock sl-clock--${familyOf(props.tone)}`} viewBox="0 0 168 16" width="168" height="16" preserveAspectRatio="xMinYMid meet"
      aria-hidden="true" focusable="false"
    >
      <path class="t" d={`M${start} 8H${at(tick)}`} />
      <path class="e" d={`M${start} 8H${at(Math.min(dot, tick))}`} />
      {broken && <path class="o" d={`M${at(tick)} 8H${at(dot)}`} />}
      <path class="d" d={`M${at(tick)} 2v12`} />
      <circle class="n" cx={at(dot)} cy="8" r="4.5" />
    </svg>
  )
}
