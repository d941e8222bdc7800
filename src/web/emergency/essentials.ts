import { effectsOn, isClosed, type Standing } from '../../access/index.ts'
import { addInstant, sayMoment, type Instant } from '../../calendar/index.ts'
import { asRecorded, Timeline, type SubjectId } from '../../ledger/index.ts'
import { missingEpisode, person, riskAssessment, type Pack } from '../../packs/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Everyone, Gathered } from '../../store/emergency/index.ts'
import { called, dutyOf, dutyStatus, dutyTitle, namesFrom, sayAge, sayBorn } from '../words/index.ts'
import { holding, type ChildRecord } from '../surfaces/child/parts/open-child.ts'
import { relationsOf, responsibilityOf, sayCouncil, type Relation } from '../surfaces/child/parts/responsibility.ts'
import { codeWords } from '../surfaces/child/parts/telling.ts'
import { whereIs } from '../surfaces/child/parts/whereabouts.ts'
import { sayAway, workersNow } from '../surfaces/child/parts/workers.ts'
import { outOfHoursTeam, whoToRing } from '../surfaces/child/overview/ring.ts'
import { safeNow } from '../surfaces/child/overview/safe.ts'

/** Somebody to reach. */
interface Someone { readonly name: string; readonly what: string; readonly phone: string | null; readonly note?: string }

/** What a duty worker needs of one child tonight, in words. Nothing here is worked out that the child's own pages do not say. */
export interface Essentials {
  readonly id: SubjectId
  readonly name: string
  readonly full: string | null
  readonly born: string
  readonly pronouns: string | null
  readonly chips: readonly string[]
  readonly missing: string | null
  readonly where: { readonly place: string; readonly lines: readonly string[]; readonly tel: string | null }
  readonly safe: { readonly answer: string; readonly reasons: readonly string[]; readonly worries: string | null; readonly helps: string | null }
  readonly warnings: readonly string[]
  readonly responsibility: readonly string[]
  readonly people: readonly Someone[]
  readonly being: readonly string[]
  readonly risks: readonly { readonly what: string; readonly worries: string | null; readonly helps: string | null; readonly plan: string | null }[]
  readonly workers: readonly Someone[]
  readonly owed: readonly { readonly title: string; readonly says: string; readonly late: boolean }[]
  readonly ring: readonly Someone[]
  /** What is on the record and not here, and what nobody has written. */
  readonly not: readonly string[]
}

/** One line of the index, by which a child is found. */
export interface Found { readonly n: string; readonly f: string | null; readonly b: string | null; readonly u: string; readonly m: boolean }

const soonHours = 72

/** The essentials of a child; null when the whole record is for named people only. Ages are left to the reader's own clock. */
export function essentials(given: Gathered, pack: Pack, all: Everyone, family: ReadonlyMap<SubjectId, Card>, now: Instant): { readonly child: Essentials; readonly found: Found } | null {
  const effects = effectsOn(pack, 'child', new Timeline(given.child, asRecorded(given.facts, now))).filter((e) => e.from <= now && (e.to === null || e.to > now))
  if (isClosed(effects, now)) return null
  const { record, restricted } = recordOf(given, effects, pack, all, family, now)
  const hidden = effects.some((e) => e.does === 'hide-address')
  const where = whereIs(record).shown, card = record.card
  const name = card?.name ?? 'A child with no name written'
  const missing = whereIs(record).missing
  const unit = [record.where.team, record.where.home].flatMap((u) => (u === null ? [] : record.names(u) ?? [])).join(', ')
  const safe = safeNow(record)
  return {
    found: { n: name, f: card?.full ?? null, b: card?.born ?? null, u: hidden ? '' : unit, m: missing !== null },
    child: {
      id: given.child, name, full: card?.full ?? null, born: card ? [sayBorn(card.born), sayAge(card, now)].filter(Boolean).join(', ') : 'Age not known',
      pronouns: card?.pronouns ?? null, chips: chips(record), missing: missing === null ? null : lastSeen(record, missing),
      where: hidden ? { place: 'Left out: where they live is kept from somebody', lines: ['Ring those named below, who know.'], tel: null }
        : { place: where.place, lines: (where.lines ?? []).map(String), tel: where.tel ?? null },
      safe: { answer: safe.answer, reasons: safe.reasons.map((r) => r.words), worries: safe.worries, helps: safe.helps },
      warnings: warnings(effects, record), ...peopleOf(record), being: being(record), risks: risks(record), workers: workers(record),
      owed: owed(record), ring: whoToRing(record, outOfHoursTeam(all.cards.values())).filter((r) => !hidden || r.when !== 'day and night').map((r) => ({ name: r.who, what: r.when ?? '', phone: r.tel })),
      not: notHere(record, given.leftOut + restricted, hidden),
    },
  }
}

/** The record as its pages read it, without single records that are for named people only, and without what was read from those. */
function recordOf(given: Gathered, effects: readonly Standing[], pack: Pack, all: Everyone, family: ReadonlyMap<SubjectId, Card>, now: Instant): { readonly record: ChildRecord; readonly restricted: number } {
  const shut = new Set(effects.flatMap((e) => ((e.does === 'restrict' || e.does === 'keep-from-unit') && e.record !== null ? [e.record] : [])))
  const facts = given.facts.filter((f) => !shut.has(f.record)), gone = new Set(given.facts.filter((f) => shut.has(f.record)).map((f) => f.id))
  const open = <T extends { readonly key: string; readonly content: object }>(readings: readonly T[]): readonly T[] => readings.filter((r) =>
    !shut.has(r.key.split(':')[0] ?? '') && !('because' in r.content && Array.isArray(r.content.because) && r.content.because.some((b) => gone.has(String(b)))))
  const cards = new Map([...all.cards, ...family])
  const readings = { ...given.readings, duties: open(given.readings.duties), statuses: open(given.readings.statuses), signals: open(given.readings.signals) }
  return {
    restricted: gone.size,
    record: {
      child: given.child, pack, now, past: false, card: given.readings.card, called: called(given.readings.card), all: facts, timeline: new Timeline(given.child, asRecorded(facts, now)),
      readings, where: given.where, org: all.org, cards, names: namesFrom(cards), behindSince: null,
    },
  }
}

function chips(record: ChildRecord): readonly string[] {
  const now = holding(record)
  return [
    ...record.pack.statuses.filter((d) => d.chip && d.about === 'child').flatMap((d): readonly string[] => {
      const span = now.find((s) => s.rule === d.id)
      const law = d.id === 'looked-after' ? codeWords(record.pack, 'care-episode', 'started', 'legalStatus', span?.content.detail?.['legalStatus']) : null
      return span ? [law === null ? d.title : `${d.title}: ${law}`] : []
    }),
    ...record.readings.signals.map((s) => s.content.says),
  ]
}

function lastSeen(record: ChildRecord, episode: string): string {
  const began = record.timeline.find(missingEpisode, episode)?.at('started')?.body
  return [began?.lastSeen && `Last seen: ${began.lastSeen}`].filter(Boolean).join('. ') || 'Where they were last seen is not written.'
}

function warnings(effects: readonly Standing[], record: ChildRecord): readonly string[] {
  const hidden = effects.flatMap((e) => (e.does === 'hide-address' ? [record.names(e.who) ?? 'somebody whose name is on the record'] : []))
  const careful = relationsOf(record).filter((r) => !r.ended && r.safeContact).map((r) => `${r.name}: ${r.safeContact}`)
  return [...(hidden.length > 0 ? [`Where ${record.called} lives must not be told to ${hidden.join(', ')}.`] : []), ...careful]
}

const sayPr = (r: Relation): string => (r.is === null ? r.name : `${r.name} (${r.is})`)

function peopleOf(record: ChildRecord): Pick<Essentials, 'responsibility' | 'people'> {
  const pr = responsibilityOf(record)
  const line = (says: string, of: readonly Relation[]): readonly string[] => (of.length > 0 ? [`${says}: ${of.map(sayPr).join(', ')}.`] : [])
  const known = pr.holds.length + pr.doesNot.length + pr.notKnown.length > 0
  return {
    responsibility: [...line('Holds it', pr.holds), ...line('Not known', pr.notKnown), ...line('Does not hold it', pr.doesNot), ...(known ? [] : ['Nobody has written who holds it.']), sayCouncil(pr.council)],
    people: relationsOf(record).filter((r) => !r.ended).map((r) => ({ name: r.name, what: r.is ?? 'who they are is not written', phone: r.phone })),
  }
}

function being(record: ChildRecord): readonly string[] {
  const d = record.timeline.each(person).at(-1)?.at('described')?.body
  return [record.card?.being, record.card?.language && `First language: ${record.card.language}.`, d?.interpreter === true && 'Needs an interpreter; not family or friends.']
    .filter((x): x is string => typeof x === 'string' && x !== '')
}

const risks = (record: ChildRecord): Essentials['risks'] => record.timeline.each(riskAssessment).filter((r) => r.at('ended') === null).flatMap((r) => {
  const now = r.at('assessed')
  if (!now) return []
  const words = (field: string, code: unknown): string | null => codeWords(record.pack, 'risk-assessment', 'assessed', field, code)
  const what = [words('about', now.body.about) ?? 'A risk', words('level', now.body.level), `weighed ${sayMoment(now.recorded, record.now)}`].filter(Boolean).join(', ')
  return [{ what, worries: now.body.whatWorries ?? null, helps: now.body.whatHelps ?? null, plan: now.body.plan ?? null }]
})

const workers = (record: ChildRecord): readonly Someone[] => workersNow(record).map((w) => {
  const away = sayAway(record, w.worker)
  return { name: w.name, what: w.roleWords, phone: w.phone, ...(away ? { note: away } : {}) }
})

/** Overdue, or falling due in the next three days. */
function owed(record: ChildRecord): Essentials['owed'] {
  const until = addInstant(record.now, { hours: soonHours })
  return record.readings.duties.filter((d) => d.content.state === 'overdue' || (d.content.state === 'open' && d.content.due !== null && d.content.due <= until))
    .sort((a, b) => ((a.content.due ?? '') < (b.content.due ?? '') ? -1 : 1)).map((d) => {
      const s = dutyStatus(d.content, record.now)
      const duty = dutyOf(record.pack, d.rule)
      return { title: duty ? dutyTitle(duty, d.content) : d.rule, says: `${s.status}, ${s.due}`, late: d.content.state === 'overdue' }
    })
}

function notHere(record: ChildRecord, withheld: number, hidden: boolean): readonly string[] {
  const kinds = new Set(record.all.map((f) => f.kind))
  const health = ['health', 'medication'].some((k) => kinds.has(k))
  return [
    ...(withheld > 0 ? [`${withheld} ${withheld === 1 ? 'entry is' : 'entries are'} for named people only and left out.`] : []),
    ...(hidden ? ['The address and the home are left out.'] : []),
    ...(health ? [] : ['Nobody has written about allergies, health or medicine in Sightline: ask whoever cares for them.']),
    ...(record.timeline.each(person).length === 0 ? ['Nobody has written who this child is.'] : []),
    `Everything else on the record. What is here was read at ${sayMoment(record.now, record.now)}.`,
  ]
}
