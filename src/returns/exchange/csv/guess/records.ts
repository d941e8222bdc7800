import type { RecordType } from '../../../../records/index.ts'
import { kindsToTell } from '../mapping.ts'
import type { Seen } from '../seen.ts'
import { targetsOf } from '../targets.ts'
import { guessColumns, study, type Studied } from './columns.ts'
import { shareOf, wordsOf } from './words.ts'

/** Which record the rows of a file may tell of, from the names of its columns and of the file; null when nothing speaks for one. */
export function guessRecord({ columns }: Pick<Seen, 'columns'>, file: string, types: readonly RecordType[]): string | null {
  const all = study(columns), who = guessColumns(all, targetsOf([], types)), studied = all.filter((c) => !who.has(c.column.name)), names = [...new Set(columns.flatMap((c) => wordsOf(c.name)))], called = wordsOf(file.replace(/\.\w+$/, ''))
  const scored = kindsToTell(types).map((type) => ({ id: type.id, score: scoreOf(type, { studied, names, called }, types) })).toSorted((a, b) => b.score - a.score), [best, next] = scored
  return best && best.score >= least && best.score > (next?.score ?? 0) ? best.id : null
}
const least = 1

interface File { readonly studied: readonly Studied[]; readonly names: readonly string[]; readonly called: readonly string[] }

function scoreOf(type: RecordType, { studied, names, called }: File, types: readonly RecordType[]): number {
  const own = [wordsOf(type.id), wordsOf(type.title)].filter((w) => w.length > 0)
  const inName = Math.max(0, ...own.map((w) => shareOf(w, called))), inColumns = Math.max(0, ...own.map((w) => shareOf(w, names)))
  const chosen = [...guessColumns(studied, targetsOf([type.id], types).filter((t) => t.type !== null)).values()].flat()
  const answers = chosen.filter((id) => id.startsWith('field:')).length, isDated = chosen.some((id) => id.startsWith('when:')), numbered = chosen.some((id) => id.startsWith('number:'))
  return isDated ? (inName === 1 ? 1.2 : 0.3 * inName) + (inColumns === 1 ? 0.8 : 0) + 0.3 * Math.min(answers, 5) + (numbered ? 0.2 : 0) : 0
}
