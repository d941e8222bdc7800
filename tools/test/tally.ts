import type { Outcome } from './outcome.ts'

/** Counts outcomes, and says what people need to know about them. */
export interface Tally {
  /** Counts one outcome; a failure is printed at once and in full. */
  add(outcome: Outcome): void
  /** Prints a stage's line once it is over. */
  stage(name: string, run: () => Promise<void>): Promise<void>
  /** Prints the slowest files, what was skipped, what failed, and last of all the counts. Whether all is well. */
  close(): boolean
}

/** Starts counting; `print` takes one line at a time. */
export function startTally(print: (line: string) => void): Tally {
  const outcomes: Outcome[] = []
  const ended = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result)
  const add = (outcome: Outcome) => {
    outcomes.push(outcome)
    if (outcome.result === 'failed') for (const line of failure(outcome)) print(line)
  }
  return {
    add,
    async stage(name, run) {
      const [before, passed, failed] = [performance.now(), ended('passed').length, ended('failed').length]
      await run()
      const counts = `${ended('passed').length - passed} passed, ${ended('failed').length - failed} failed`
      print(`${name.padEnd(24)} ${counts.padEnd(24)} ${seconds(performance.now() - before)}`)
    },
    close() {
      const ran = ended('passed').length + ended('failed').length
      if (ran === 0) add({ file: '', name: 'the whole run', result: 'failed', ms: 0, why: 'No test was run.' })
      for (const line of [...slowest(outcomes), ...list('Skipped', ended('skipped')), ...list('Failed', ended('failed'))]) print(line)
      print(`${ended('passed').length} passed, ${ended('failed').length} failed`)
      return ended('failed').length === 0
    },
  }
}

function title({ file, name }: Outcome): string {
  return file ? `${file} › ${name}` : name
}

/** Longer lines in a reason are cut here: a whole page that did not match would bury everything else. */
const longestLine = 400

function failure(outcome: Outcome): string[] {
  const cut = (line: string) => line.length > longestLine ? `${line.slice(0, longestLine)} …` : line
  return ['', `FAILED  ${title(outcome)}`, ...(outcome.why ?? '').trimEnd().split('\n').map((line) => `    ${cut(line)}`), '']
}

function slowest(outcomes: readonly Outcome[]): string[] {
  const times = new Map<string, number>()
  for (const { file, ms } of outcomes) if (file) times.set(file, (times.get(file) ?? 0) + ms)
  const most = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 10)
  return most.length === 0 ? [] : ['', 'Slowest files:', ...most.map(([file, ms]) => `  ${seconds(ms).padStart(8)}  ${file}`)]
}

function list(heading: string, outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return []
  const reason = ({ result, why }: Outcome) => result === 'skipped' && why ? ` (${why})` : ''
  return ['', `${heading}:`, ...outcomes.map((outcome) => `  ${title(outcome)}${reason(outcome)}`)]
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
