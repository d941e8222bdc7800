import { randomUUID } from 'node:crypto'
import { addInstant, dayOf } from '../../src/calendar/index.ts'
import type { Body, SubjectId, SubjectKind } from '../../src/ledger/index.ts'
import type { Field, Fields, RecordType } from '../../src/records/index.ts'
import type { TestApp } from '../../src/web/for-tests.ts'

/**
 * Somebody with every kind of record there is, each text of it a word found nowhere else. Wherever that word comes back, a
 * record of theirs has come out.
 */
export interface Hidden {
  readonly child: SubjectId
  readonly adult: SubjectId
  readonly records: readonly string[]
  readonly facts: readonly string[]
  readonly drafts: readonly string[]
  /** The hash of a file that every record of theirs names; the word is in it. */
  readonly file: string
  /** The word. Every text about them but their names begins with it. */
  readonly word: string
  /** Their name, which an index card may give to whoever may search; not to those kept from them. */
  readonly name: string
}

interface Writing { readonly t: TestApp; readonly word: string; readonly name: string; readonly file: string; readonly author: SubjectId; readonly about: SubjectId; readonly adult: SubjectId; count: number }

const at = (w: Writing) => addInstant(w.t.clock.now(), { minutes: -90 })

/** Fills in every question: texts with the word, choices with their first, people with people who exist. */
function answerTo(w: Writing, field: Field): unknown {
  const { type } = field
  const { world } = w.t
  switch (type.kind) {
    case 'text': case 'long-text': case 'voice': return `${w.word} ${++w.count}`
    case 'yes-no': return true
    case 'number': return 3
    case 'day': return dayOf(at(w))
    case 'when': return { at: at(w) }
    case 'code': return type.codes.codes[0]?.code
    case 'codes': return type.codes.codes.slice(0, 1).map((c) => c.code)
    case 'subject': {
      const known: Partial<Record<SubjectKind, SubjectId>> = { child: w.about, adult: w.adult, home: world.otherHome, team: world.otherHome, worker: w.author, authority: world.authority }
      return known[type.of[0] ?? 'child'] ?? w.about
    }
    case 'record': return undefined
    case 'files': return [{ hash: w.file, name: `${w.word}.png`, type: 'image/png', size: 70 }]
    case 'rows': return [{ id: randomUUID(), ...bodyFor(w, type.fields) }]
    default: return undefined
  }
}

function bodyFor(w: Writing, fields: Fields): Body {
  return Object.fromEntries(Object.entries(fields).flatMap(([id, f]) => {
    const a = isName(id) ? w.name : answerTo(w, f)
    return a === undefined ? [] : [[id, a]]
  }))
}

/** What an index card is made from. */
const isName = (field: string): boolean => ['given', 'family', 'known', 'knownAs', 'preferred'].includes(field)

/** Names who works with them: written apart, so that nobody under attack is let in by it. */
const lettingIn = new Set(['allocation', 'placement', 'same-person', 'share', 'break-glass', 'access-grant', 'release', 'sensitivity-decision', 'kept-from', 'address-hidden'])

/** Writes every step of every record type that can be about a subject. */
async function writeAll(w: Writing, about: SubjectId, as: SubjectKind, types: readonly RecordType[]): Promise<{ readonly records: string[]; readonly facts: string[] }> {
  const records: string[] = [], facts: string[] = []
  for (const type of types.filter((x) => x.about.includes(as) && !lettingIn.has(x.id))) {
    const record = randomUUID()
    records.push(record)
    for (const [id, step] of Object.entries(type.steps).sort(([, a], [, b]) => Number(b.opens ?? false) - Number(a.opens ?? false))) {
      const done = await w.t.write(`${type.id}.${id}`, { about, as, by: w.author, record, happened: { at: at(w) }, says: bodyFor(w, step.fields) })
      facts.push(...done.facts)
    }
  }
  return { records, facts }
}

/** Makes somebody nobody under attack may see: only `keeper`, who is in another home, works with them. */
export async function hide(t: TestApp, keeper: SubjectId): Promise<Hidden> {
  const tail = randomUUID().slice(0, 6).replaceAll(/\d/g, (d) => 'ghijklmnop'[Number(d)] ?? 'x')
  const [word, name] = [`Zq${tail}hidden`, `Wx${tail}named`]
  const [child, adult] = [randomUUID(), randomUUID()]
  const file = (await t.store.files?.put(Buffer.from(`\x89PNG\r\n\x1a\n ${word}`, 'latin1'))) ?? ''
  const w: Writing = { t, word, author: keeper, about: child, adult, name, file, count: 0 }
  await t.write('person.described', { about: adult, as: 'adult', by: keeper, says: { given: name, family: name } })
  await t.write('person.described', { about: child, by: keeper, says: { given: name, family: name, born: '2012-02-03' } })
  const [mine, theirs] = [await writeAll(w, child, 'child', t.store.pack.recordTypes), await writeAll(w, adult, 'adult', t.store.pack.recordTypes)]
  await t.write('relationship.recorded', { about: adult, as: 'adult', by: keeper, says: { child, kind: 'parent' } }).catch(() => undefined)
  await t.write('placement.started', { about: child, on: '2026-04-02', says: { home: t.world.otherHome, type: 'K2' } })
  const drafts = await begunBy(t, keeper, child, word)
  return { child, adult, word, name, file, records: [...mine.records, ...theirs.records], facts: [...mine.facts, ...theirs.facts], drafts }
}

/** Writing begun by hand as the keeper would, and left: an ordinary note, and something a child said, whose draft others are told of. */
async function begunBy(t: TestApp, keeper: SubjectId, child: SubjectId, word: string): Promise<readonly string[]> {
  const browser = await t.browser(keeper)
  const drafts: string[] = []
  for (const [kind, step] of [['case-note', 'noted'], ['disclosure', 'told']]) {
    const begun = await browser.post('/write/start', { child, kind: kind ?? '', step: step ?? '' })
    const draft = /\/write\/([0-9a-f-]{36})/.exec(String(begun.headers.location))?.[1]
    if (!draft) throw new Error(`the keeper could not begin a ${kind}: ${begun.statusCode}`)
    await browser.post(`/write/${draft}?do=autosave`, { revision: '1', words: `${word} begun`, text: `${word} begun`, note: `${word} begun` })
    drafts.push(draft)
  }
  return drafts
}

