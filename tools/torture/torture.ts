/**
 * `npm run torture -- [rounds] [victim ...]`: kills the server, PostgreSQL or both, outright and amid 200 people writing, round after round, and
 * looks each time whether anything acknowledged was lost. One JSON line for each round, the summary last.
 */
import { Torture, type Round, type Victim } from './rounds.ts'

const all: readonly Victim[] = ['server', 'postgres', 'everything', 'backend']

/** Rounds on one installation; then a fresh one, or every board would hold thousands of notes. */
const roundsEach = 4

async function main(rounds: number, wanted: readonly string[]): Promise<boolean> {
  const victims = wanted.length > 0 ? all.filter((v) => wanted.includes(v)) : all
  const done: Round[] = [], wrong: string[] = []
  while (done.length < rounds) {
    const torture = new Torture(200, true)
    try {
      await torture.begin()
      for (let i = 0; i < roundsEach && done.length < rounds; i++) {
        const round = await torture.round(done.length + 1, victims[done.length % victims.length] ?? 'server', 20 + Math.floor(Math.random() * 200))
        done.push(round)
        wrong.push(...round.wrong)
        console.log(JSON.stringify(round))
      }
      wrong.push(...await torture.end())
    } finally {
      await torture.remove()
    }
  }
  console.log(JSON.stringify({
    torture: 'summary', rounds: done.length, acknowledged: sum(done.map((r) => r.acknowledged)), sentAgain: sum(done.map((r) => r.sentAgain)), gaveUp: sum(done.map((r) => r.gaveUp)), ...worst(done), wrong,
  }))
  return done.length > 0 && wrong.length === 0
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
