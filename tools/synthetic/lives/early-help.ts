import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { Rec } from '../book.ts'
import { units } from '../cast.ts'
import { between, later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as assessed from '../words/assessment.ts'
import * as words from '../words/early-help.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** How early help went. `waiting`: nobody has taken it on. `ended`: things are better by then. */
export interface EarlyHelp {
  readonly asked: Day
  readonly lead: string
  readonly manager: string
  readonly course: 'waiting' | 'running' | 'ended' | 'stepped up'
  /** For what is over: the day it ended. */
  readonly until?: Day
  readonly asks?: string
}
/** What was written, for what follows on it. */
export interface HelpedEarly { readonly episode: Rec; readonly consent: Rec | null; readonly scribe: Scribe; readonly opened: Instant | null }

/** Early help for one child: asked for, agreed to, taken on, looked at together, and met about every few weeks. */
export function helpEarly(w: World, family: Family, child: Child, of: EarlyHelp): HelpedEarly {
  const s = new Scribe(w, family, child, `early help ${of.asked}`)
  const door = w.staffing.on(of.asked, 'frontDoor', 'front-door-worker')[0]?.id ?? of.manager
  const episode = s.open('early-help'), asked = s.on(of.asked)
  s.put(episode, 'asked', asked, () => door, {
    why: s.say(words.whyHelp), wanted: s.say(words.helpWanted), from: of.asks ?? s.dice.pick([`${family.carer.given}, by phone`, 'The school’s family worker', 'The health visitor']),
    familyKnows: true, team: units.earlyHelp.id,
  })
  if (of.course === 'waiting') return { episode, consent: null, scribe: s, opened: null }
  const yes = s.workingDay(dayOf(asked), 1, 2), consent = agree(s, yes, of)
  const begins = later(yes, s.dice.int(60, 200)), opened = s.slips(0.1) ? s.workingDay(dayOf(yes), 3, 6) : begins
  const taken = s.put(episode, 'opened', opened, () => of.lead, {
    lead: of.lead, team: units.earlyHelp.id, agencies: s.say(words.whoElseHelps), consent: consent.id, need: family.theme.need, what: s.say(words.helpLooksLike), childWords: s.say(words.childOfHelp),
  })
  if (!taken) return { episode, consent, scribe: s, opened: null }
  // Named for the child, or the record would be out of the reach of whoever leads.
  const named = s.open('allocation')
  s.put(named, 'allocated', later(opened, 15), () => of.manager, { worker: of.lead, role: 'key-worker', team: units.earlyHelp.id, childToldOn: dayOf(opened) })
  const agreed = lookTogether(s, episode, opened, of)
  const end = of.until ?? w.today
  if (agreed && dayOf(agreed) < end) goOn(s, episode, agreed, end, of)
  if (of.until) s.put(named, 'ended', s.on(end), () => of.manager, { reason: 'not-needed' })
  if (of.course === 'ended') s.put(episode, 'closed', s.on(end), () => of.lead, {
    reason: 'BETTER', better: s.say(words.helpEnds), turnTo: s.say(words.turnTo), childWords: s.say(words.sayingGoodbye),
  })
  return { episode, consent, scribe: s, opened }
}

/** The family’s yes, written: the Island asks for that, and everybody should. */
export function agree(s: Scribe, on: Instant, of: Pick<EarlyHelp, 'lead'>): Rec {
  const consent = s.open('consent'), { carer } = s.family
  s.put(consent, 'given', on, () => of.lead, {
    whatFor: 'EH', details: s.say(words.agreedTo), person: carer.id, responsibility: carer.holdsPr, how: 'WRITTEN', understood: s.say(words.howUnderstood),
    until: addDays(dayOf(on), 180), childWords: s.say(words.childOfHelp),
  })
  return consent
}

/** The assessment of early help. Gives when everybody had it. */
function lookTogether(s: Scribe, episode: Rec, opened: Instant, of: EarlyHelp): Instant | null {
  const record = s.open('early-help-assessment'), day = dayOf(opened), small = s.age(day) < 4, lead = (): string => of.lead
  const pace = of.until ? 'kept' : s.pace(0.08, 0.04)
  const met = s.workingDay(day, 1, s.slips(0.08) ? 8 : 4)
  if (!s.put(record, 'begun', met, lead, {
    episode: episode.id, lead: of.lead, met: s.say(words.metWhere), childSeen: small ? 'OBS' : s.dice.pick(['ALONE', 'WITH', 'ALONE']), agreed: s.say(words.toFindOut),
  })) return null
  if (pace === 'never') return null
  const written = s.workingDay(day, pace === 'late' ? 31 : 12, pace === 'late' ? 36 : 20)
  s.put(record, 'written', written, lead, {
    childWords: s.say(words.childOfHelp), day: s.say(words.daysLike), strengths: s.say(assessed.familyStrengths), needs: s.say(words.hardNow), family: s.say(assessed.familySays),
    exploitationAsked: s.age(day) >= 10, ...(s.age(day) >= 10 ? { exploitation: s.say(['Asked about, with examples. Nothing that worries {name} or us.', 'Asked on a walk. Knows what to do if somebody is too generous.']) } : {}),
    meaning: s.say(words.helpMeans), enough: true,
  })
  const agreed = s.workingDay(dayOf(written), 1, 2)
  s.put(record, 'approved', agreed, () => of.manager, { agreed: true, by: of.manager, why: s.say(assessed.agreedBecause) })
  const shared = s.workingDay(dayOf(agreed), 1, 3)
  return s.put(record, 'shared', shared, lead, { with: s.say(assessed.whoAgreed), child: true, everyAgency: true }) ? shared : null
}

/** The plan, the meetings, and a manager’s look every half year. */
function goOn(s: Scribe, episode: Rec, agreed: Instant, end: Day, of: EarlyHelp): void {
  const lead = (): string => of.lead, planned = s.workingDay(dayOf(agreed), 1, 2), day = dayOf(planned)
  if (day >= end) return
  s.put(episode, 'planned', planned, lead, {
    goals: [{ id: 'a', need: s.say(assessed.goalNeed), different: s.say(assessed.goalDifferent), what: s.say(words.helpLooksLike), owner: of.lead, by: ahead(s, day, 60, 150) }],
    childViews: s.say(words.childOfHelp), familyViews: s.say(assessed.familySays), ifNot: s.say(assessed.ifNothingChanges), reviewOn: ahead(s, day, 34, 40),
  })
  for (const on of s.every(day, [30, 38], end)) meet(s, episode, on, of)
  // Owed by half a year, or on the Island by three months: done in time for both, mostly.
  for (const on of s.every(day, s.w.where === 'england' ? [160, 174] : [78, 88], end, [10, 20])) s.put(episode, 'kept-open', s.on(on), () => of.manager, {
    changed: s.say(words.helpBetter), rightLevel: true, why: s.say(words.goOnBecause), by: of.manager,
  })
}

function meet(s: Scribe, episode: Rec, day: Day, of: EarlyHelp): void {
  const record = s.open('team-around-the-child'), held = s.on(day), by = ahead(s, day, 8, 18), lead = (): string => of.lead
  s.put(record, 'held', held, lead, {
    chair: of.lead, present: s.say(assessed.whoCame), childTookPart: s.age(day) < 4 ? 'PN0' : s.dice.pick(['PN1', 'PN6', 'PN6']), childViews: s.say(words.childOfHelp), familyViews: s.say(assessed.familySays),
    episode: episode.id, progress: s.say(words.helpBetter), safeEnough: 'yes', ...(s.dice.chance(0.2) ? { notAgreed: s.say(words.notOurs) } : {}),
    actions: [{ id: 'a', what: s.say(words.helpAction), owner: of.lead, by }], nextOn: ahead(s, day, 32, 38),
  })
  s.put(record, 'record-sent', between(s.dice, officeDay(day, 1), '11:00', '16:00'), lead, { to: s.say(assessed.whoAgreed), childTold: true, copies: s.dice.int(3, 5), everyAgency: true })
  const how = s.pace(0.06, 0.04)
  if (how !== 'never') s.put(record, 'action-done', how === 'late' ? s.workingDay(by, 1, 5) : s.on(addDays(by, -s.dice.int(1, 3))), lead, { action: 'a', what: s.say(words.helpActionDone) })
}
