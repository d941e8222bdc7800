import type { SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import { identifier } from './records/identifier.ts'
import { organisation } from './records/organisation.ts'
import { person } from './records/person.ts'
import { post } from './records/post.ts'

const empty: Omit<Card, 'name'> = { full: null, born: null, expected: null, pronouns: null, phone: null, being: null, language: null, within: null }

/** The index card of a subject, from the latest description of it. Whoever a file tells of by a number alone is called by that number until somebody writes a name. */
export function card(about: SubjectKind, t: Timeline): Card | null {
  if (about === 'worker') return workerCard(t)
  if (about === 'child' || about === 'adult') return personCard(t)
  const described = t.all(organisation, 'described').findLast((d) => d.body.name)?.body, name = described?.name ?? (about === 'home' ? numbered('Home', 'ofsted-urn', t) : null)
  return name ? { ...empty, name, phone: described?.phone ?? null, within: described?.within ?? null } : null
}

function workerCard(t: Timeline): Card | null {
  const held = t.each(post).map((p) => p.at('started')?.body).findLast((b) => b?.name), name = held?.name ?? numbered('Social worker', 'social-worker', t)
  return name ? { ...empty, name, phone: held?.phone ?? null } : null
}

function personCard(t: Timeline): Card | null {
  const d = t.each(person).at(-1)?.at('described')?.body
  const full = [d?.given, d?.family].filter(Boolean).join(' ')
  const used = d?.knownAs ? [d.knownAs, d.family].filter(Boolean).join(' ') : full
  const name = used === '' ? numbered('Child', 'local', t) : used
  if (!name) return null
  return {
    ...empty, name, full: full === used || full === '' ? null : full, born: d?.born ?? null, expected: d?.expectedBirth ?? null,
    pronouns: d?.pronouns ?? null, phone: d?.phone ?? null, being: d?.communication ?? null, language: d?.firstLanguage ?? null,
  }
}

/** What somebody without a name is called: 'Social worker SW123'. */
function numbered(called: string, scheme: string, t: Timeline): string | null {
  const number = t.all(identifier, 'given').findLast((i) => i.body.scheme === scheme && i.body.value)?.body.value
  return number ? `${called} ${number}` : null
}
