import type { When } from '../../../calendar/index.ts'
import type { RecordId, StepView, SubjectId, Timeline } from '../../../ledger/index.ts'
import { exploitationScreening, missingEpisode, personOrPlaceOfConcern, policeReturnCheck, returnInterview } from '../../../packs/index.ts'
import { holds, marksIn, nameOf, spaced, type Mark, type MarkKind } from './marks.ts'

/** The records the network is read from. */
export const kindsRead: readonly string[] = [missingEpisode, returnInterview, policeReturnCheck, personOrPlaceOfConcern, exploitationScreening].map((t) => t.id)

/** One record of a child that somebody, or a place, stands in. */
export interface Mention { readonly child: SubjectId; readonly record: RecordId; readonly kind: string; readonly at: When }
/** A person, place, car or number that stands in the records of more than one child. */
export interface Thing {
  /** `words yellow flat`. */
  readonly id: string
  /** How it is known to be the same. */
  readonly same: MarkKind
  /** As it was first typed. */
  readonly called: string
  /** As coded where somebody named it a concern; null where nobody did. */
  readonly concern: string | null
  readonly mentions: readonly Mention[]
}

interface Text { readonly mention: Mention; readonly words: string }
interface Said { readonly mark: Mark; readonly mention: Mention; readonly concern: string | null }

/** Everything of concern that stands in the records of two children or more, those in most children’s first. */
export function recurring(children: readonly Timeline[]): readonly Thing[] {
  const texts = children.flatMap(textsOf), named = children.flatMap(namedOf)
  const places = children.flatMap(placesOf)
  const words = [...new Map([...named, ...places].filter((s) => s.mark.kind === 'words').map((s) => [s.mark.key, s.mark])).values()]
  const mentioned = texts.flatMap(({ mention, words: text }): readonly Said[] => {
    const within = spaced(text)
    return [...marksIn(text), ...words.filter((m) => holds(within, m.key))].map((mark) => ({ mark, mention, concern: null }))
  })
  const byMark = Map.groupBy([...named, ...places, ...mentioned], (s) => `${s.mark.kind} ${s.mark.key}`)
  return [...byMark].flatMap(([id, said]): readonly Thing[] => {
    const [first] = said
    if (!first || new Set(said.map((s) => s.mention.child)).size < 2) return []
    const mentions = [...new Map(said.map((s) => [s.mention.record, s.mention])).values()]
    return [{ id, same: first.mark.kind, called: first.mark.typed, concern: said.find((s) => s.concern)?.concern ?? null, mentions }]
  }).sort((a, b) => childrenOf(b).length - childrenOf(a).length || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
}

/** The children a thing stands in the records of. */
export const childrenOf = (thing: Thing): readonly SubjectId[] => [...new Set(thing.mentions.map((m) => m.child))]

/** What somebody named as a concern and nobody has let go of: by its name, and by any plate or number written with it. */
function namedOf(t: Timeline): readonly Said[] {
  return t.each(personOrPlaceOfConcern).flatMap((entry): readonly Said[] => {
    const named = entry.at('named')
    if (!named || entry.at('ended')) return []
    const mention = mentionOf(named, personOrPlaceOfConcern.id, t), { called = '', describe = '', kind = null } = named.body
    const name = nameOf(called)
    return [...(name ? [name] : []), ...marksIn(`${called} ${describe}`)].map((mark) => ({ mark, mention, concern: kind }))
  })
}

/** Where a child had been, as a place that may be the same as another child’s. */
const placesOf = (t: Timeline): readonly Said[] => t.each(missingEpisode).flatMap((entry): readonly Said[] => {
  const back = entry.at('returned'), name = nameOf(back?.body.where ?? '')
  // A whole sentence is never the same twice, so only what reads like a name of a place is looked for elsewhere.
  return back && name && name.key.split(' ').length <= 4 ? [{ mark: name, mention: mentionOf(back, missingEpisode.id, t), concern: null }] : []
})

/** All that is written of times missing and of who is of concern. */
function textsOf(t: Timeline): readonly Text[] {
  return [missingEpisode, returnInterview, policeReturnCheck, exploitationScreening, personOrPlaceOfConcern].flatMap((type) => t.each<unknown>(type)
    .filter((e) => e.living.kind !== personOrPlaceOfConcern.id || !e.living.steps.some((s) => s.step === 'ended'))
    .flatMap((e) => e.living.steps.map((s) => ({ mention: mentionOf(s, type.id, t), words: wordsIn(s.body).join(' . ') }))))
}

const mentionOf = (s: StepView<unknown>, kind: string, t: Timeline): Mention => ({ child: t.subject, record: s.record, kind, at: s.happened })

const wordsIn = (value: unknown): readonly string[] => typeof value === 'string' ? [value]
  : typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
