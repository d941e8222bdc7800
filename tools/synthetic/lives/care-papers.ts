import { addDays, dayOf, type Day, type When } from '../../../src/calendar/index.ts'
import { later } from '../moments.ts'
import type { Child, Family, Stayed } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/care-papers.ts'
import { ahead, assess } from './assess.ts'
import type { Caring } from './care.ts'
import { helpToHeal, keepTheHome } from './care-few.ts'
import { inCourt } from './court.ts'
import { liveWithDisability } from './disabled.ts'
import { seeFamily } from './family-time.ts'
import { ownDoor } from './own-door.ts'
import { talkThrough } from './supervise.ts'
import type { Taken } from './front-door.ts'
import { keepHealth } from './health.ts'
import { reviewCare } from './reviews.ts'
import { keepSchool } from './schooling.ts'
import { Scribe } from './scribe.ts'
import { summaries } from './need-plan.ts'

/** The assessment of each child whose referral led, soon after, into care; and the summary of each. */
export function assessBeforeCare(w: World, family: Family, taken: Taken): void {
  for (const child of family.children) {
    const referral = taken.referrals.get(child.id)?.record.id
    if (!referral) continue
    assess(w, family, child, { referral, received: taken.received, decided: taken.decided, until: null, outcome: 'CARE' })
    summaries(w, family, child, dayOf(taken.decided), w.today, referral)
  }
}

/** Everything a good authority writes about children in care beside visits and notes: plans, reviews, health, school, and their own story. */
export function keepCare(w: World, family: Family, c: Caring): void {
  const from = 'at' in c.started ? dayOf(c.started.at) : 'day' in c.started ? c.started.day : w.began
  for (const child of c.children) {
    const homes = family.homes.filter((h) => h.child === child.id)
    decideCare(w, family, child, c, from)
    underTheLaw(w, family, child, c, from)
    for (const home of homes) { settleIn(w, family, child, home); keepTheHome(w, family, child, home) }
    if (c.court && 'at' in c.started) inCourt(w, family, child, { ...c.court, first: c.started.at })
    helpToHeal(w, family, child, from)
    seeFamily(w, family, child, from)
    talkThrough(w, family, child, from)
    const here = from < w.began ? addDays(w.began, 6) : from, last = homes.at(-1)
    if (family.theme.id === 'disabled-child' && child === family.central) liveWithDisability(w, family, child, { from: here, turn: child.id.charCodeAt(0) })
    if (last?.place.type === 'K3') ownDoor(w, family, child, addDays(dayOf(last.from), 20))
    planCare(w, family, child, c, from)
    offerAdvocate(w, family, child, from)
    tellTheirStory(w, family, child, from)
    reviewCare(w, family, child, { from, officer: c.officer, homes })
    keepHealth(w, family, child, from)
    keepSchool(w, family, child, from)
    if (from < w.began) summaries(w, family, child, from, w.today, null)
  }
}

function decideCare(w: World, family: Family, child: Child, c: Caring, from: Day): void {
  const s = new Scribe(w, family, child, 'into care')
  if (s.slips(0.06)) return
  const on: When = 'at' in c.started ? { at: later(c.started.at, s.slips(0.08) ? 1500 : -s.dice.int(30, 200)) } : c.started
  s.put(s.open('care-decision'), 'decided', on, (d) => s.manager(d), {
    comesIn: true, planned: s.dice.chance(0.5), whyNow: s.say(words.whyIntoCare), tried: s.say(words.triedFirst), law: c.law, decidedBy: s.manager(from),
    childViews: s.say(words.childOnCare),
  })
}

function underTheLaw(w: World, family: Family, child: Child, c: Caring, from: Day): void {
  const s = new Scribe(w, family, child, 'law')
  const record = s.open('legal-status')
  const holder = family.adults.find((a) => a.holdsPr === 'yes')
  const who = holder ? `${holder.given} ${holder.family}` : `${child.called}’s mother`
  s.put(record, 'began', c.started, (d) => s.worker(d), { under: c.law, holders: c.law === 'V2' ? who : `${who}, shared with us`, childTold: s.say(words.childTold) })
  if (c.court?.final) {
    const ended = s.put(record, 'ended', { at: c.court.final }, (d) => s.worker(d), { how: 'replaced', next: 'A full care order' })
    if (ended) s.put(s.open('legal-status'), 'began', { at: c.court.final }, (d) => s.worker(d), { under: 'C2', holders: `${who}, shared with us`, childTold: s.say(words.childTold) })
  }
  if (c.law !== 'V2' || s.slips(0.05)) return
  const asks = s.every(from, [74, 86], w.today)
  s.put(record, 'agreed', c.started, (d) => s.worker(d), {
    giver: 'parent', ...(holder ? { person: holder.id } : { name: who }), holdsPr: 'yes', agreed: true, signed: true, understood: s.say(words.understoodWell),
    limits: s.say(words.agreementLimits), askAgainOn: addDays(from, 90),
  })
  for (const day of asks) s.put(record, 'asked-again', s.on(day), (d) => s.worker(d), {
    who, still: true, right: s.say(words.stillRight), askAgainOn: addDays(day, 92),
  })
}

/** The plan for living in one home, and who was told of the move, and of leaving it. */
function settleIn(w: World, family: Family, child: Child, home: Stayed): void {
  const s = new Scribe(w, family, child, `home ${home.from}`)
  const day = dayOf(home.from), small = s.age(day) < 10
  const how = s.pace(0.06, 0.04)
  if (how !== 'never') {
    const on = how === 'late' ? s.workingDay(day, 6, 12) : s.workingDay(day, 1, 4)
    const record = s.open('placement-plan')
    s.put(record, 'written', on, (d) => s.worker(d), {
      placement: home.placement, area: 'HERE', ownCarer: home.place.key === null && home.place.type !== 'K3', howItHelps: s.say(words.howItHelps), dayToDay: s.say(words.dayHere),
      childViews: s.say(words.carerShouldKnow), health: s.say(words.careHealth), learning: s.say(words.careLearning), familyTime: s.say(words.careFamilyTime),
      decisions: [
        { id: 'a', what: 'Haircuts', who: small ? 'carer' : 'child' }, { id: 'b', what: 'Sleepovers and day trips', who: 'carer' },
        { id: 'c', what: 'Operations', who: 'together', limits: 'The doctor asks the parent first' },
      ],
      ifMissing: s.say(words.ifNotHome),
    })
    s.put(record, 'agreed', s.workingDay(dayOf(on), 1, 4), (d) => s.worker(d), { carer: true, parents: s.dice.chance(0.85), child: true })
  }
  const told = s.pace(0.07, 0.04)
  const notice = s.open('placement-notice')
  const to = ['child', 'carer', 'parent', 'health', 'doctor', 'reviewing-officer', ...(s.age(day) > 4 ? ['school'] : [])]
  const sent = home.planned && told === 'kept' ? later(home.from, -s.dice.int(900, 1500)) : s.workingDay(day, told === 'late' ? 7 : 1, told === 'late' ? 12 : 4)
  // The record of the home begins with the move, so a notice sent before it is written up just after.
  if (told !== 'never') notice.write('sent', {
    on: { at: sent }, written: later(sent < home.from ? home.from : sent, 320), by: s.worker(day), says: { placement: home.placement, to },
  })
  if (home.to && !s.slips(0.1)) s.put(notice, 'ending-sent', s.workingDay(dayOf(home.to), 1, s.slips(0.08) ? 14 : 8), (d) => s.worker(d), { placement: home.placement, to })
}

function planCare(w: World, family: Family, child: Child, c: Caring, from: Day): void {
  const s = new Scribe(w, family, child, 'care plan')
  const how = s.pace(0.06, 0.03)
  if (how === 'never') return
  const long = from < w.began
  const on = how === 'late' ? s.workingDay(from, 12, 20) : s.workingDay(from, 4, 8)
  const record = s.open('care-plan'), day = dayOf(on)
  s.put(record, 'written', on, (d) => s.worker(d), {
    route: long ? 'LTF' : s.dice.pick(['REUNIFY', 'REUNIFY', 'SGO', 'KINCAO']), parallel: long ? 'SGO' : 'KINCAO', settledBy: ahead(s, day, 170, 200),
    goals: [{ id: 'a', need: s.say(words.barrier), different: s.say(words.howItHelps), what: s.say(words.nextStep), owner: s.worker(day), by: ahead(s, day, 60, 120) }],
    childViews: s.say(words.childOnCare), familyViews: s.say(words.stillRight), ifNot: s.say(words.careIfNot), reviewOn: ahead(s, day, 40, 80),
    childPart: s.say(words.carePartChild), health: s.say(words.careHealth), learning: s.say(words.careLearning), familyTime: s.say(words.careFamilyTime),
    reviewingOfficer: c.officer, safetyPlan: false,
  })
  const agreed = s.workingDay(day, 1, 2)
  s.put(record, 'approved', agreed, (d) => s.manager(d), { agreed: true, by: s.manager(dayOf(agreed)), why: 'It says what lasts, what else, and by when. Agreed.' })
  s.put(record, 'shared', s.workingDay(dayOf(agreed), 1, 4), (d) => s.worker(d), { to: s.say(words.sentTo), child: true })
}

function offerAdvocate(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'advocate')
  const how = s.pace(0.08, 0.05)
  if (how === 'never') return
  const on = s.workingDay(from, how === 'late' ? 7 : 1, how === 'late' ? 12 : 4)
  const record = s.open('advocacy')
  s.put(record, 'offered', on, (d) => s.worker(d), { when: 'CARE', how: s.say(words.advocateHow), provider: 'Tidewater Advocacy', howToReach: true })
  if (s.age(dayOf(on)) < 6) return
  const yes = s.dice.chance(0.35)
  const next = s.workingDay(dayOf(on), 1, 4)
  if (yes) s.put(record, 'accepted', next, (d) => s.worker(d), { words: s.say(words.advocateYes), provider: 'Tidewater Advocacy', self: s.dice.chance(0.4) })
  else s.put(record, 'declined', next, (d) => s.worker(d), { words: s.say(words.advocateNo), again: 'At the first review, by somebody else.' })
}

function tellTheirStory(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'life story')
  if (s.slips(0.08)) return
  const begun = s.on(addDays(from, s.dice.int(70, 165)))
  const record = s.open('life-story')
  if (!s.put(record, 'begun', begun, (d) => s.worker(d), { with: s.worker(dayOf(begun)), wants: s.say(words.storyWants), plan: s.say(words.storyPlan) })) return
  const days = s.every(dayOf(begun) < w.began ? addDays(w.began, -90) : dayOf(begun), [110, 165], w.today)
  days.forEach((day, i) => s.put(record, 'chapter', s.on(day), (d) => s.worker(d), {
    about: s.say(words.storyAbout), content: words.storyPart[i % words.storyPart.length] ?? '', togetherNow: s.age(day) >= 3,
  }))
}
