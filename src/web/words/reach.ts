import { here } from './here.ts'
import { dayOf, sayDay, type Instant } from '../../calendar/index.ts'
import type { Org, WhereTheyAre } from '../../access/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { fromAPack } from '../../store/emergency/index.ts'
import type { NameBook } from './person.ts'
import { lower } from './person.ts'

/** One scope the reader and a child share, as `reader.whyReach` gives it. */
export interface Shared { readonly scope: string; readonly held: string; readonly theirs: string }
/** Needed to turn scopes into sentences. `called` is the child: 'Micah'. */
export interface ReachWords {
  readonly pack: Pack; readonly org: Org; readonly names: NameBook; readonly now: Instant; readonly called: string
  /** Who works with the child now, to say through whom a unit has them. */
  readonly where?: WhereTheyAre
}

const idIn = (token: string): SubjectId => token.slice(token.indexOf(':') + 1)
const kindIn = (token: string): string => token.slice(0, Math.max(token.indexOf(':'), 0)) || token

/** Sentences for why somebody can see a child, strongest first, each once. Written to the reader: 'You work in…'. */
export function sayReach(why: readonly Shared[], w: ReachWords): readonly string[] {
  const closest = (s: Shared): number => ['worker', 'unit', 'shared', 'grant', 'released', 'opened', 'authority'].indexOf(kindIn(s.scope))
  return [...new Set([...why].sort((a, b) => closest(a) - closest(b)).map((s) => sentence(s, w)))]
}

function sentence(s: Shared, w: ReachWords): string {
  const covered = kindIn(s.held) === 'covering' ? idIn(s.held) : null
  const { called } = w
  if (covered !== null) return `You are covering for ${w.names(covered) ?? 'a colleague'}${coverUntil(covered, w)}, who ${theyDo(s, w)}`
  if (s.scope === 'authority') return here(`You are ${roleTitle(s.held, w)}, and see every child the council works with`)
  if (kindIn(s.scope) === 'worker') return `You are a named worker for ${called}`
  if (kindIn(s.scope) === 'opened') return 'You opened this record in an emergency. Somebody will ask you why'
  const byName = givenToYou[s.theirs]?.(called)
  if (byName !== undefined && kindIn(s.scope) !== 'unit') {
    return kindIn(s.held) === 'in-post' ? `${called}’s record was shared with ${w.names(idIn(s.scope)) ?? 'your agency'}, where you have a post` : byName
  }
  return `You work in ${unitName(s.scope, w)}, ${link(s, w)}`
}

/** What opens a record to somebody by name, said to them. */
const givenToYou: { readonly [because: string]: (called: string) => string } = {
  share: (called) => `${called}’s record was shared with you`,
  begun: (called) => `You were the first to write about ${called}. You see them for seven days, or for as long as you work with them`,
  release: (called) => `Something in ${called}’s record was released to you`,
  'access-grant': (called) => `You were let into ${called}’s record by name. It is closed to everybody who was not`,
  'sensitivity-decision': (called) => `You were named when ${called}’s record was closed to everybody else`,
}

function theyDo(s: Shared, w: ReachWords): string {
  if (s.scope === 'authority') return here('sees every child the council works with')
  return kindIn(s.scope) === 'worker' ? `is a named worker for ${w.called}` : `works in ${unitName(s.scope, w)}, ${link(s, w)}`
}

function coverUntil(worker: SubjectId, w: ReachWords): string {
  const away = w.org.posts.find((p) => p.worker === worker && p.away)?.away
  return away?.until ? ` until ${sayDay(dayOf(away.until), w.now)}` : ''
}

const unitName = (scope: string, w: ReachWords): string => w.names(idIn(scope)) ?? 'a team or home'

/** How a unit comes to have the child. A unit above holds it through one beneath, so both are said alike. */
function link(s: Shared, w: ReachWords): string {
  const above = [...w.org.within.values()].includes(idIn(s.scope))
  switch (s.theirs) {
    case 'living-at': return above ? `which the home where ${w.called} lives is part of` : `where ${w.called} lives`
    case 'early-help': case 'early-help-waiting': return `which helps ${w.called} early`
    case 'between-workers': return `which works with ${w.called} while no social worker is named`
    case 'with-front-door': return `which is deciding what ${w.called} needs`
    case 'worry-told': return `which reads what is told about ${w.called} out of hours`
    case 'related-to': return `which works with a child ${w.called} belongs to`
    default: {
      const through = throughWhom(s, w)
      return `${above ? `which works with ${w.called} or has a team that does` : `the team that works with ${w.called}`}${through ? `: ${through}` : ''}`
    }
  }
}

/** The child's named worker who has a post in the unit or beneath it: 'the social worker, Priya Raman, is in it'. */
function throughWhom(s: Shared, w: ReachWords): string | null {
  const beneath = (unit: SubjectId): boolean => unit === idIn(s.scope) || (w.org.within.has(unit) && beneath(w.org.within.get(unit) ?? ''))
  const named = w.where?.allocated.find((a) => w.org.posts.some((p) => p.worker === a.worker && beneath(p.unit)))
  const name = named ? w.names(named.worker) : null
  return named && name ? `the ${named.role.replaceAll('-', ' ')}, ${name}, is in it` : null
}

function roleTitle(held: string, w: ReachWords): string {
  const title = w.pack.roles.find((r) => r.id === idIn(held))?.title ?? 'in a post here'
  return lower(title)
}

const forWhom: { readonly [status: string]: string } = { 'between-workers': ' for the team until somebody is named', 'living-at': ' for the home', 'with-front-door': ' for the team deciding', 'worry-told': ' for the team that reads it out of hours', 'early-help': ' for the team helping early', allocated: ' for the team' }

/** Given to one person, and not by a post. */
const givenByName: { readonly [because: string]: string } = {
  'break-glass': 'opened it in an emergency', share: 'it was shared with them', release: 'it was released to them', 'access-grant': 'let into it by name',
}

/** Reads the reasons a look was noted with: `in-post:team-manager>allocated;…`. Ids are not kept there, so the words are shorter. */
export function sayNotedReach(because: string, w: Pick<ReachWords, 'pack' | 'names'>): string {
  // As a reading slip said it: why is in the reader's own words.
  if (because.startsWith(`${fromAPack}: `)) return `in an emergency pack: ${because.slice(fromAPack.length + 2)}`
  const parts = because.split(';').filter((p) => p.includes('>')).map((part) => {
    const [held = '', theirs = ''] = part.split('>')
    if (kindIn(held) === 'covering') return `covering for ${w.names(idIn(held)) ?? 'a colleague'}`
    const byName = givenByName[theirs]
    if (byName !== undefined) return byName
    if (held === 'allocated') return 'a named worker'
    const role = w.pack.roles.find((r) => r.id === idIn(held))?.title ?? 'in a post'
    return `${lower(role)}${forWhom[theirs] ?? ''}`
  })
  return [...new Set(parts)].join('; ') || (because === 'index card' ? 'anybody who may search finds the index card' : 'no reason was noted')
}
