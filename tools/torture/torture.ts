/**
 * `npm run torture -- [rounds] [victim ...]`: kills the server, PostgreSQL or both, outright and amid 200 people writing, round after round, and
 * looks each time whether anything acknowledged was lost. One JSON line for each round, the summary last.
 */
import { Torture, type Round, type Victim } from './rounds.ts'

const all: readonly Victim[] = ['server', 'postgres', 'everything', 'backend']

async function main(rounds: number, wanted: readonly string[]): Promise<boolean> {
  const victims = wanted.length > 0 ? all.filter((v) => wanted.includes(v)) : all
  const torture = new Torture(200, true)
  const done: Round[] = []
  try {
    await torture.begin()
    for (let i = 0; i < rounds; i++) {
      const round = await torture.round(i + 1, victims[i % victims.length] ?? 'server', 20 + Math.floor(Math.random() * 300))
      done.push(round)
      console.log(JSON.stringify(round))
    }
    const wrong = [...done.flatMap((r) => r.wrong), ...await torture.end()]
    console.log(JSON.stringify({ torture: 'summary', rounds: done.length, acknowledged: sum(done.map((r) => r.acknowledged)), sentAgain: sum(done.map((r) => r.sentAgain)), ...worst(done), wrong }))
    return done.length > 0 && wrong.length === 0
  } finally {
    await torture.remove()
  }
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)

/** The longest time without service, by what was killed. */
function worst(done: readonly Round[]): { readonly [what: string]: number } {
  return Object.fromEntries(all.flatMap((victim) => {
    const gaps = done.filter((r) => r.victim === victim).map((r) => r.withoutService)
    return gaps.length > 0 ? [[`longestMsWithout_${victim}`, Math.max(...gaps)]] : []
  }))
}

process.exitCode = await main(Number(process.argv[2] ?? 50), process.argv.slice(3)) ? 0 : 1
