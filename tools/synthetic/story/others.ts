import { addDays, dayOf, type Instant } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { ahead } from '../lives/assess.ts'
import { someoneToFear } from '../lives/at-home-few.ts'
import { inTrouble } from '../lives/in-trouble.ts'
import { Scribe } from '../lives/scribe.ts'
import { at, later, officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import { ago, type World } from '../world.ts'
import type { PortraitName } from './portraits.ts'
import type { Resident } from './residents.ts'

/** Things that happen to few: older people who use the young, drink and vapes, weeks without school, adults who disagree. */
export function thingsOfFew(w: World, all: Readonly<Record<PortraitName, Resident>>, atHome: readonly Family[]): void {
  usedByOthers(w, all.whitcombe, 66, 'HIGH')
  usedByOthers(w, all.samms, 61, 'MED')
  // Two children of two homes speak of the same man: one name on both records.
  const feared = 'The man they call Dex', [one, two] = [all.whitcombe, all.samms]
  someoneToFear(new Scribe(w, one.family, one.child, 'feared'), { named: ago(w, 64), called: feared, worry: 'Gave a phone, then lifts, then a parcel to carry. Two of our children name him.', words: '“Dex is nice until you say no.”', notice: true })
  someoneToFear(new Scribe(w, two.family, two.child, 'feared'), { named: ago(w, 59), called: feared, worry: 'Waits at the shop on Fridays, and knows which nights are quiet at the home.', words: '“He bought me trainers. I didn’t ask for trainers.”', notice: false })
  inTrouble(w, two.family, two.child, { from: ago(w, 92), worker: two.worker, what: 'A stone through a shop’s shutter, with three others, one of them grown.', words: '“He said throw it or walk home. It was raining.”' })
  if (w.where === 'england') nationalReferral(w, one)
  // The evening before the signs were put together.
  substances(w, all.whitcombe, 67, ['cannabis'], 'A roll-up on the back step, shared with two others. Pale, giggly, then cold.')
  substances(w, all.sowerby, 23, ['vape'], 'A vape that made her head spin. Sat down in the hall and called out.')
  withoutSchool(w, all.aldous)
  const family = atHome.find((f) => f.workers.length > 0 && f.children.length > 1 && f.central.born !== null && f.central.born < addDays(w.today, -2500))
  if (family) disagree(w, family)
}

/** Signs put together, weighed, and a plan agreed with the young person; looked at again since. */
function usedByOthers(w: World, r: Resident, days: number, level: 'MED' | 'HIGH'): void {
  const s = new Scribe(w, r.family, r.child, 'exploitation')
  const on = at(officeDay(ago(w, days), 0), '11:10'), day = dayOf(on), by = (): string => r.worker
  const screening = s.open('exploitation-screening')
  const words = '“They’re mates. They just don’t hang round with people their own age.”'
  s.put(screening, 'noticed', later(on, -1400), () => r.manager, { signs: ['phone', 'older', 'missing'], what: 'A second phone, and a lift home from somebody nobody here knows.', childWords: words })
  s.put(screening, 'screened', on, by, {
    signs: ['phone', 'older', 'missing'], kinds: ['CCE'], worries: 'Adults give lifts and phones, and will ask for something back.', childWords: words,
    helps: 'Dee’s cooking, a bus pass, being believed.', level, strategyNeeded: false, next: 'Weigh it whole within the week, with the police officer for exploitation.', by: r.worker,
  })
  const weighed = s.workingDay(day, 3, 5), assessment = s.open('exploitation-assessment')
  s.put(assessment, 'assessed', weighed, by, {
    kinds: ['CCE'], what: 'Carried something once, for somebody older. Was frightened, and paid in trainers.', whoAndWhere: 'The bandstand after nine; a silver car.',
    hold: 'A debt that is not real, and wanting to be chosen.', away: 'Three nights this season.', helps: 'One adult who always rings back.', childViews: '“If I stop answering they’ll come here.”',
    familyViews: 'Frightened too, and wants to help with lifts.', level, why: 'Adults are doing this. What keeps them away is in the plan.', strategyNeeded: false,
    againBy: ahead(s, dayOf(weighed), 75, 85), by: r.worker,
  })
  const met = officeDay(dayOf(weighed), s.dice.int(5, 8))
  for (const d of [met, ...s.every(met, [20, 26], w.today)]) s.put(s.open('exploitation-meeting'), 'held', s.on(d), (x) => s.manager(x), {
    chair: s.manager(d), present: 'The home’s manager, school, the police officer for exploitation, the youth worker', childTookPart: 'PN6', childViews: '“Stop him, not me.”',
    familyViews: 'Wants the car dealt with, and to be rung first.', policePresent: true, known: 'The car, two names, one address.', level,
    disrupt: 'Police visit the address; the shop calls us when the car is there.', decided: 'Same plan, with lifts on Fridays.', nextOn: ahead(s, d, 20, 26),
  })
  const agreed = s.workingDay(dayOf(weighed), 1, 1), plan = s.open('safety-plan')
  s.put(plan, 'agreed', agreed, by, {
    assessment: assessment.id, dangers: 'Being collected; owing; the old phone.', ownPlan: '“I text a full stop and somebody rings me with an excuse.”',
    goals: [{ id: 'a', need: 'Nobody safe to ring after nine', different: 'Somebody picks up, every time', what: 'The home and the night team share one number', owner: r.worker, by: ahead(s, day, 20, 40) }],
    childViews: '“Don’t take the phone off me. That’s the only way I can say no.”', familyViews: 'Agrees, and drives on Fridays.', ifNot: 'The police and we meet the same week.',
    reviewOn: ahead(s, dayOf(agreed), 24, 27), police: true, agreedBy: 'The young person, the home, the police officer', by: r.worker,
  })
  for (const d of s.every(dayOf(agreed), [20, 24], w.today)) s.put(plan, 'reviewed', s.on(d), by, {
    childViews: '“It worked once. I used the full stop.”', found: 'Used twice. Nobody came to the door.', nextOn: ahead(s, d, 24, 27),
  })
}

/** The national body for modern slavery is told, which the Island has no part in. */
function nationalReferral(w: World, r: Resident): void {
  const s = new Scribe(w, r.family, r.child, 'national'), made = s.on(officeDay(ago(w, 58), 0)), record = s.open('national-referral'), by = (): string => r.worker
  s.put(record, 'made', made, by, { by: r.worker, reference: 'Kept with the police officer for exploitation', why: 'Carried things for adults who paid in lifts and fear.', childTold: true, childWords: '“So somebody writes down that it wasn’t me?”' })
  s.put(record, 'answered', s.workingDay(dayOf(made), 4, 5), by, { what: 'There are reasonable grounds. The next decision may take months.', nextBy: officeDay(addDays(dayOf(made), 240), 0), childTold: true })
}

/** Something taken: seen to first, passed on, decided, and help offered without a telling-off. */
function substances(w: World, r: Resident, days: number, which: readonly string[], what: string): void {
  const s = new Scribe(w, r.family, r.child, `substance ${days}`)
  const on = at(ago(w, days), '20:25'), by = (): string => r.night(ago(w, days)), record = s.open('substance-incident')
  s.put(record, 'seen', on, by, { what, which, where: 'At home', safeNow: 'yes', checked: 'Awake, talking, breathing well. Looked in on every half hour until two.', childWords: '“Don’t make it a thing.”', whoGave: 'Not said. Not pressed.' })
  const step = (name: string, after: number, who: () => string, says: Readonly<Record<string, unknown>>): boolean => s.put(record, name, later(on, after), who, says)
  step('passed-on', 20, by, { toldWho: 'home-manager', person: r.manager, what: 'Told on the phone, with what was taken and how they are.' })
  step('decided', 45, () => r.manager, { decision: 'Stay with them, no questions tonight. Talk tomorrow over breakfast.', health: 'The line for young people was rung. No need to come in.', used: which.includes('vape') ? 'no' : 'not-sure', decidedBy: r.manager })
  step('help-offered', 1380, () => r.worker, { what: 'A worker from the young people’s drug service, at a café.', accepted: days > 30, childWords: '“Maybe. If it’s not a room with posters.”' })
}

/** Not in school for some weeks, with something else meanwhile, and back. */
function withoutSchool(w: World, r: Resident): void {
  const s = new Scribe(w, r.family, r.child, 'without school')
  const start = officeDay(ago(w, 75), 0), record = s.open('education-gap'), by = (): string => r.worker
  s.put(record, 'begun', s.on(start), by, { kind: 'suspended', school: 'Bracken Hill School', why: 'A row in the corridor, after a hard weekend.', hours: 0, backOn: officeDay(start, 4), childWords: '“They didn’t ask what he said first.”' })
  s.put(record, 'provided', s.workingDay(start, 1, 1), by, { what: 'Work online, and a tutor in the mornings.', hours: 15, goes: true })
  s.put(record, 'ended', s.workingDay(start, 4, 4), by, { how: 'same', where: 'Bracken Hill School', support: 'A quiet room, and a teacher who meets them at the gate.' })
}

/** School and we did not see it alike, and said so, and settled it in a week. */
function disagree(w: World, family: Family): void {
  const s = new Scribe(w, family, family.central, 'disagreement')
  const start: Instant = at(officeDay(ago(w, 34), 0), '10:05'), day = dayOf(start), record = s.open('professional-disagreement')
  s.put(record, 'raised', start, (d) => s.worker(d), {
    about: 'School thinks the plan asks too little.', wanted: 'A conference, or a reason why not.', safeNow: 'yes', meanwhile: 'Visits each week until it is settled.', raisedName: 'The safeguarding lead at school',
    agency: 'School', withWhom: 'Us',
  })
  s.put(record, 'answered', s.workingDay(day, 1, 1), (d) => s.worker(d), { by: s.worker(day), answer: 'Read it again together. Added what school sees on Mondays, and a date to look again.', settles: true })
  s.put(record, 'resolved', s.workingDay(day, 2, 3), () => cast.joanna.worker, {
    stage: '1', outcome: 'The plan goes on with two changes school asked for.', by: s.worker(day), forChild: 'Somebody meets them at the gate on Mondays.', learning: 'Ask school before the review, not at it.',
  })
}
