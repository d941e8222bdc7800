import { readdirSync } from 'node:fs'
import { day, endOfDay, londonToInstant, type Instant, type Jurisdiction } from '../../calendar/index.ts'
import { sameSubjects, type Fact, type SubjectId, type Timeline } from '../../ledger/index.ts'
import { Context, factsOf, type FactSource, type Given } from '../../readings/index.ts'

/** A case's facts as the store would hand them over: only a fact that itself names the subject is in `naming`. */
const sourceOf = (facts: readonly Fact[]): FactSource => (subject) => {
  const one = sameSubjects(subject, facts)
  const own = facts.filter((f) => one.includes(f.subject))
  return { own, naming: facts.filter((f) => !own.includes(f) && f.links.some((l) => one.includes(l.subject))) }
}

/** The subject of a case and what a rule may ask about others, as they stood at the case's moment. */
export function read(given: readonly Given[], at: string, subject: SubjectId, where: Jurisdiction = 'england'): { readonly t: Timeline; readonly c: Context } {
  const c = new Context(londonToInstant(at), where, sourceOf(factsOf(given)))
  return { t: c.timeline(subject), c }
}

/** A due time as cases write it: a local time, or a day for the last moment of that day. */
export const dueIn = (text: string): Instant => (text.length === 10 ? endOfDay(day(text)) : londonToInstant(text))

/** The ids of everything in a folder that has cases beside it. */
export const withCases = (folder: URL): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.cases.ts')).map((f) => f.replaceAll('\\', '/').replace('.cases.ts', '')).toSorted()
