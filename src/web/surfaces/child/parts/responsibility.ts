import type { Day, When } from '../../../../calendar/index.ts'
import { relationship } from '../../../../packs/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { holding, type ChildRecord } from './open-child.ts'
import { here } from '../../../words/here.ts'
import { codeWords } from './telling.ts'
import { lower } from '../../../words/index.ts'

/** Somebody in the child's life, as the newest writing says. */
export interface Relation {
  readonly record: string
  readonly person: SubjectId | null
  readonly name: string
  /** 'mother', or null when it was not written. */
  readonly is: string | null
  readonly isCode: string | null
  readonly pr: 'yes' | 'no' | 'not-known' | null
  readonly prBasis: string | null
  /** Where it comes from, in words, and since what day. */
  readonly prWhy: string | null
  readonly prSince: Day | null
  /** Where the child puts them on their map, as last said; null when nobody asked. */
  readonly close: string | null
  /** What the child said about them then. */
  readonly closeWords: string | null
  readonly safeContact: string | null
  readonly phone: string | null
  readonly ended: boolean
}


/** Everyone the record says is in the child's life, those who may decide first, those it has ended for last. */
export function relationsOf(record: ChildRecord): readonly Relation[] {
  const found = record.timeline.each(relationship).flatMap((r): readonly Relation[] => {
    const b = r.at('began')?.body
    if (!b) return []
    const said = r.at('said-close')?.body
    const is = codeWords(record.pack, 'relationship', 'began', 'is', b.is)
    return [{
      record: r.record, person: b.person ?? null, name: (b.person ? record.names(b.person) : null) ?? (b.person ? 'Someone you cannot see' : 'No name written'),
      is: is === null ? null : lower(is), isCode: b.is ?? null, pr: prOf(b.holdsPr), prBasis: b.prBasis ?? null,
      prWhy: codeWords(record.pack, 'relationship', 'began', 'prWhy', b.prWhy), prSince: b.prSince ?? null, close: said?.close ?? b.close ?? null, closeWords: said?.words ?? null, safeContact: b.safeContact ?? null,
      phone: (b.person ? record.cards.get(b.person)?.phone : null) ?? null, ended: r.at('ended') !== null,
    }]
  })
  return [...found].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

/** Those who hold parental responsibility first, then parents, then everyone else; what has ended last. */
const rank = (r: Relation): number => (r.ended ? 3 : r.pr === 'yes' ? 0 : r.isCode !== null && parents.includes(r.isCode) ? 1 : 2)

const prOf = (code: string | undefined): Relation['pr'] => (code === 'yes' || code === 'no' || code === 'not-known' ? code : null)

/** Who may decide for the child in law, who may not, and what nobody knows. */
export interface Responsibility {
  readonly holds: readonly Relation[]
  readonly doesNot: readonly Relation[]
  readonly notKnown: readonly Relation[]
  readonly council: Council
}
/** Whether the council shares it, with why. */
export interface Council { readonly holds: 'yes' | 'no' | 'not-known'; readonly why: string; readonly since?: When }

/** People whose responsibility must never be left unsaid. */
const parents = ['mother', 'father']
/** Orders under which the council shares parental responsibility: care orders, a placement order, an emergency protection order. */
const shares = ['C1', 'C2', 'E1', 'D1', 'L2']

/** Reads who holds parental responsibility. A parent nobody wrote about is not known, never no. */
export function responsibilityOf(record: ChildRecord): Responsibility {
  const now = relationsOf(record).filter((r) => !r.ended)
  return {
    holds: now.filter((r) => r.pr === 'yes'), doesNot: now.filter((r) => r.pr === 'no'),
    notKnown: now.filter((r) => r.pr === 'not-known' || (r.pr === null && r.isCode !== null && parents.includes(r.isCode))), council: councilOf(record),
  }
}

function councilOf(record: ChildRecord): Council {
  const care = holding(record).find((s) => s.rule === 'looked-after')
  if (!care) return { holds: 'no', why: 'not in care' }
  // The law written for the child stands before the one care began under: an order made since changes who decides.
  const law = holding(record).find((s) => s.rule === 'legal-status' && s.content.detail?.['under']) ?? care
  const code = law.content.detail?.['under'] ?? law.content.detail?.['legalStatus']
  const words = codeWords(record.pack, 'care-episode', 'started', 'legalStatus', code)
  if (words === null) return { holds: 'not-known', why: 'nobody wrote which law the care is under' }
  const why = lower(words).replace(/^by /, 'in care by ').replace(/ \((section \d+)\)$/, ', $1')
  return { holds: typeof code === 'string' && shares.includes(code) ? 'yes' : 'no', why, since: law.content.from }
}

/** 'Folake Adébáyò (mother)'. */
export const sayRelation = (r: Relation): string => (r.is === null ? r.name : `${r.name} (${r.is})`)

/** The council's part in one sentence: 'The council does not: in care by agreement, section 20.' */
export const sayCouncil = (c: Council): string => here(`${councilWords[c.holds]}: ${c.why}.`)
const councilWords = { yes: 'The council shares it', no: 'The council does not', 'not-known': 'Whether the council does is not known' } as const
