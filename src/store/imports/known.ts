import { sql } from 'kysely'
import { Timeline, type Fact, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Identity, Known } from '../../returns/exchange/index.ts'
import { identifier } from '../../packs/common/records/identifier.ts'
import { organisation } from '../../packs/common/records/organisation.ts'
import { person } from '../../packs/common/records/person.ts'
import { address } from '../../packs/common/records/address.ts'
import type { Db } from '../connect.ts'
import { factsOfKinds } from '../ledger/load.ts'

/** Who is on the record already, and how they can be found again by what a file knows. */
export class KnownPeople {
  readonly #people = new Map<SubjectId, Known>()
  readonly #byNumber = new Map<string, Set<SubjectId>>()
  readonly #byBirth = new Map<string, Set<SubjectId>>()
  readonly #others = new Map<string, SubjectId>()

  /** Reads those there are at present. */
  static async load(db: Db, pack: Pack): Promise<KnownPeople> {
    const known = new KnownPeople(), facts = await factsOfKinds(db, pack, [identifier.id, person.id, organisation.id, address.id], ['child', 'worker', 'home', 'adult', 'team'])
    const about = new Map((await sql<{ id: string; about: SubjectKind }>`select id, about from subject where about in ('child', 'worker', 'home', 'adult', 'team')`.execute(db)).rows.map((r) => [r.id, r.about]))
    for (const [subject, theirs] of Map.groupBy(facts, (f) => f.subject)) known.#add(subject, about.get(subject) ?? 'child', theirs)
    return known
  }

  #add(subject: SubjectId, about: SubjectKind, facts: readonly Fact[]): void {
    const t = new Timeline(subject, facts)
    const numbers = t.each(identifier).filter((i) => !i.at('ended')).flatMap((i) => i.all('given')).flatMap(({ body }) => (body.scheme && body.value ? [{ scheme: body.scheme, value: body.value }] : []))
    for (const n of numbers) {
      this.#others.set(`${about} ${n.scheme} ${n.value}`, subject)
      if (about === 'child') put(this.#byNumber, `${n.scheme} ${n.value.toUpperCase()}`, subject)
    }
    if (about === 'home') { const urn = t.all(organisation, 'described').at(-1)?.body.ofstedUrn; if (urn) this.#others.set(`home ofsted-urn ${urn.trim()}`, subject) }
    if (about === 'team') { const name = t.all(organisation, 'described').at(-1)?.body.name; if (name) this.#others.set(`team name-in-files ${name.trim()}`, subject) }
    if (about !== 'child') return
    const who = t.all(person, 'described').at(-1)?.body, born = t.all(person, 'described').findLast((d) => d.body.born)?.body.born ?? null
    this.#people.set(subject, { subject, numbers, given: who?.given ?? null, family: who?.family ?? null, born, postcode: t.all(address, 'moved-in').at(-1)?.body.postcode ?? null })
    if (born) put(this.#byBirth, born, subject)
  }

  /** Children who share a number or a date of birth with this one. */
  near(child: Identity): readonly Known[] {
    const found = new Set(child.numbers.flatMap((n) => [...this.#byNumber.get(`${n.scheme} ${n.value.toUpperCase()}`) ?? []]))
    if (child.born && child.family) for (const s of this.#byBirth.get(child.born) ?? []) found.add(s)
    return [...found].flatMap((s) => this.#people.get(s) ?? [])
  }

  /** Somebody else by a number of theirs. */
  other(about: SubjectKind, scheme: string, value: string): SubjectId | undefined { return this.#others.get(`${about} ${scheme} ${value}`) }
}

const put = (map: Map<string, Set<SubjectId>>, key: string, subject: SubjectId): void => { map.set(key, (map.get(key) ?? new Set()).add(subject)) }
