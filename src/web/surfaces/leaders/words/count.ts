import type { Org } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { languageIn, type LanguageHelp, type Pack } from '../../../../packs/index.ts'
import type { Fields } from '../../../../records/index.ts'
import type { RecentPiece } from '../../../../store/index.ts'

/** One entry of the list, with how many pieces of writing held it. */
export interface Held { readonly help: LanguageHelp; readonly pieces: number; /** As it was written, the most frequent first. */ readonly as: readonly string[] }
/** What was written in one team or home, or in several together (`unit: null`). */
export interface TeamWords { readonly unit: SubjectId | null; readonly pieces: number; readonly withWords: number; readonly held: readonly Held[] }
/** Teams, the most frequent use first; and how many were left out because a count would say who wrote. */
export interface Counted { readonly teams: readonly TeamWords[]; readonly tooFew: number; readonly all: readonly Held[] }

/** A count of fewer writers than this would be a count of persons. */
export const leastWriters = 3

/** Whether a step asks for anything in words. */
const asksForWords = (fields: Fields): boolean => Object.values(fields).some(({ type }) =>
  type.kind === 'text' || type.kind === 'long-text' || (type.kind === 'rows' && asksForWords(type.fields)))

interface Piece { readonly author: SubjectId; readonly found: readonly { readonly words: string; readonly help: LanguageHelp }[] }

/** Reads each piece for the words, its answers as the newest shape has them. What nobody wrote in words is no piece of writing. */
function readPieces(pieces: readonly RecentPiece[], pack: Pack): readonly Piece[] {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t]))
  return pieces.flatMap((piece): readonly Piece[] => {
    const type = types.get(piece.kind), step = type?.steps[piece.step]
    if (!type || !step || step.automatic || !asksForWords(step.fields)) return []
    if (piece.body === null) return [{ author: piece.author, found: [] }]
    const body = type.read({ ...piece, body: piece.body })
    // Each entry is looked for only where its words stand at all: looking closely is slow.
    const written = JSON.stringify(body).toLowerCase().replaceAll('’', "'").replaceAll(/\\[nrt]|\s/g, ' ').replaceAll(/ +/g, ' ')
    return [{ author: piece.author, found: languageIn(step.fields, body, pack.language.filter((h) => h.finds.some((w) => written.includes(w)))) }]
  })
}

function held(pieces: readonly Piece[]): readonly Held[] {
  const forms = new Map<LanguageHelp, Map<string, number>>(), counts = new Map<LanguageHelp, number>()
  for (const { found } of pieces) {
    for (const help of new Set(found.map((f) => f.help))) counts.set(help, (counts.get(help) ?? 0) + 1)
    for (const { help, words } of found) {
      const of = forms.get(help) ?? new Map<string, number>()
      forms.set(help, of.set(words, (of.get(words) ?? 0) + 1))
    }
  }
  return [...counts].map(([help, n]) => ({ help, pieces: n, as: [...forms.get(help) ?? []].sort((a, b) => b[1] - a[1]).map(([words]) => words) })).sort((a, b) => b.pieces - a.pieces)
}

const sum = (unit: SubjectId | null, pieces: readonly Piece[]): TeamWords =>
  ({ unit, pieces: pieces.length, withWords: pieces.filter((p) => p.found.length > 0).length, held: held(pieces) })

const writers = (pieces: readonly Piece[]): number => new Set(pieces.map((p) => p.author)).size

/**
 * Counts by the team or home a writer works in now. Those with fewer than three writers are counted together, and not at all while
 * they are fewer than three together, so that no count is of one person.
 */
export function countWords(recent: readonly RecentPiece[], pack: Pack, org: Org, units: readonly SubjectId[]): Counted {
  const unitOf = (worker: SubjectId): SubjectId | undefined => org.posts.find((p) => p.worker === worker && units.includes(p.unit))?.unit
  const byUnit = Map.groupBy(readPieces(recent, pack).filter((p) => unitOf(p.author) !== undefined), (p) => unitOf(p.author) ?? '')
  const large = [...byUnit].filter(([, pieces]) => writers(pieces) >= leastWriters)
  const small = [...byUnit].filter(([, pieces]) => writers(pieces) < leastWriters), together = small.flatMap(([, pieces]) => pieces)
  const shownTogether = writers(together) >= leastWriters
  const teams = large.map(([unit, pieces]) => sum(unit, pieces)).sort((a, b) => b.withWords / b.pieces - a.withWords / a.pieces)
  return {
    teams: shownTogether ? [...teams, sum(null, together)] : teams, tooFew: shownTogether ? 0 : small.length,
    all: held([...large.flatMap(([, pieces]) => pieces), ...(shownTogether ? together : [])]),
  }
}
