import type { SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import { organisation } from './records/organisation.ts'
import { person } from './records/person.ts'
import { post } from './records/post.ts'

const empty: Omit<Card, 'name'> = { full: null, born: null, expected: null, pronouns: null, phone: null, being: null, language: null, within: null }

/** The index card of a subject, from the latest description of it. */
export function card(about: SubjectKind, t: Timeline): Card | null {
  if (about === 'worker') {
    const held = t.each(post).map((p) => p.at('started')?.body).findLast((b) => b?.name)
    return held?.name ? { ...empty, name: held.name, phone: held.phone ?? null } : null
  }
  if (about === 'child' || about === 'adult') return personCard(t)
  const described = t.each(organisation).at(-1)?.at('described')?.body
  return described?.name ? { ...empty, name: described.name, phone: described.phone ?? null, within: described.within ?? null } : null
}

function personCard(t: Timeline): Card | null {
  const d = t.each(person).at(-1)?.at('described')?.body
  if (!d) return null
  const full = [d.given, d.family].filter(Boolean).join(' ')
  const used = d.knownAs ? [d.knownAs, d.family].filter(Boolean).join(' ') : full
  if (used === '') return null
  return {
    ...empty, name: used, full: full === used || full === '' ? null : full, born: d.born ?? null, expected: d.expectedBirth ?? null,
    pronouns: d.pronouns ?? null, phone: d.phone ?? null, being: d.communication ?? null, language: d.firstLanguage ?? null,
  }
}
