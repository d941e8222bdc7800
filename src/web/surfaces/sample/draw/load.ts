import { addDays, dayOf, type Day } from '../../../../calendar/index.ts'
import type { SecondLook } from '../../../../packs/index.ts'
import { writtenAbout } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import type { NameBook } from '../../../words/index.ts'
import { dayFrom } from '../../day-from.ts'
import { namesOf } from '../../write/known.ts'
import { decisionsIn, draw, looksIn, type Decision } from './draw.ts'

/** What a sample is asked for. */
export interface Asked { readonly from: Day; readonly to: Day; readonly many: number; readonly wrong: string | null }

export interface SamplePage {
  readonly asked: Asked
  /** More children than one page looks through: what is drawn is not from all of them. */
  readonly cut: boolean
  /** How many decisions of the period are within reach. */
  readonly inAll: number
  /** Of them, how many say which level. */
  readonly withLevel: number
  readonly drawn: readonly Decision[]
  /** Records chosen for a second look already. */
  readonly chosen: ReadonlySet<string>
  /** Second looks chosen in the period. */
  readonly looks: readonly SecondLook[]
  readonly names: NameBook
}

/** The longest period, in days, and the most that is drawn at once: more would be counted and not read. */
const longestDays = 366, mostDrawn = 30

/** Reads what was asked for; what cannot be is said, and the last four weeks stand in for it. */
export function askedIn(query: { readonly [name: string]: string }, today: Day): Asked {
  const from = dayFrom(query['from']), to = dayFrom(query['to']), many = Math.trunc(Number(query['many'] ?? 10))
  const usual = { from: from ?? addDays(today, -28), to: to ?? today, many: many >= 1 && many <= mostDrawn ? many : 10 }
  const wrong = (query['from'] && !from) || (query['to'] && !to) ? 'Write each day as year, month, day: 2026-11-24.'
    : usual.from > usual.to ? 'Choose a first day that comes before the last.'
      : addDays(usual.from, longestDays) < usual.to ? 'Choose a year or less.'
        : usual.many === many ? null : `Choose between 1 and ${mostDrawn} to draw.`
  return usual.from > usual.to || addDays(usual.from, longestDays) < usual.to ? { ...usual, from: addDays(today, -28), to: today, wrong } : { ...usual, wrong }
}

const decisions = [{ kind: 'contact', step: 'decided' }, { kind: 'referral', step: 'decided' }] as const
const kinds = ['contact', 'referral', 'dip-sample'] as const

/** Draws a sample of the decisions of a period, and counts what earlier samples came to. */
export async function loadSample(call: Call): Promise<SamplePage> {
  const asked = askedIn(call.query, dayOf(call.now)), { from, to } = asked
  const { subjects: children, cut } = await writtenAbout(call.reader, [...decisions, { kind: 'dip-sample', step: 'chosen' }], from)
  const facts = await call.reader.factsOf(children, kinds)
  const all = children.flatMap((c) => decisionsIn(c, facts.get(c) ?? [], from, to)), looks = children.flatMap((c) => looksIn(c, facts.get(c) ?? [], from, to))
  const withLevel = all.filter((d) => d.hasLevel), drawn = draw(withLevel, asked.many, from, to)
  const teams = looks.flatMap((l) => (typeof l.detail.team === 'string' ? [l.detail.team] : []))
  return {
    asked, cut, inAll: all.length, withLevel: withLevel.length, drawn, looks,
    chosen: new Set([...facts.values()].flat().filter((f) => f.kind === 'dip-sample' && f.step === 'chosen').flatMap((f) => [f.body['contact'], f.body['referral']]).filter((id) => typeof id === 'string')),
    names: await namesOf(call, [...drawn.flatMap((d) => [d.child, ...(d.team ? [d.team] : [])]), ...teams]),
  }
}
