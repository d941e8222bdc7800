import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { units } from '../cast.ts'
import { later } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/early-help.ts'
import { helpEarly, type EarlyHelp } from './early-help.ts'
import { Scribe } from './scribe.ts'

type Helping = Pick<EarlyHelp, 'lead' | 'manager'>

/** A family asked for help, was asked to agree in writing, and said no. A manager decides what that means for the child. */
export function sayNo(w: World, family: Family, child: Child, asked: Day, { lead, manager }: Helping): void {
  const { episode, scribe: s } = helpEarly(w, family, child, { asked, lead, manager, course: 'waiting', asks: 'The school’s safeguarding lead' })
  const no = s.workingDay(asked, 2, 4), consent = s.open('consent'), { carer } = family
  const said = s.put(consent, 'refused', no, () => lead, { whatFor: 'EH', person: carer.id, why: s.say(words.whyNo), childSafe: 'yes', childWords: s.say(words.childOfHelp) })
  if (!said) return
  const decided = s.workingDay(dayOf(no), 1, 1)
  s.put(consent, 'decided', decided, () => manager, { thresholdMet: false, weighed: s.say(words.weighedNo), outcome: 'STOP', unmet: s.say(words.withoutIt), decidedBy: manager })
  s.put(episode, 'closed', later(decided, 40), () => manager, { reason: 'CONSENT', better: 'Nothing yet. They know us a little, and we know what they do not want.', turnTo: s.say(words.turnTo) })
}

/** A family that had said yes takes it back, some weeks in. `decides`: a manager weighs it by the next working day; else nobody has yet. */
export function takeBack(w: World, family: Family, child: Child, of: Helping & { readonly asked: Day; readonly on: Day; readonly decides: boolean }): void {
  const { episode, consent, scribe: s } = helpEarly(w, family, child, { ...of, course: 'running', until: of.on })
  if (!consent) return
  const back = s.on(of.on)
  s.put(consent, 'withdrawn', back, () => of.lead, {
    person: family.carer.id, why: s.say(words.whyBack), stops: s.say(words.withoutIt), childSafe: of.decides ? 'yes' : 'not-sure', childWords: s.say(words.childOfHelp),
  })
  if (!of.decides) return
  const decided = s.workingDay(dayOf(back), 1, 1)
  s.put(consent, 'decided', decided, () => of.manager, { thresholdMet: false, weighed: s.say(words.weighedNo), outcome: 'STOP', unmet: s.say(words.withoutIt), decidedBy: of.manager })
  s.put(episode, 'closed', later(decided, 60), () => of.manager, { reason: 'CONSENT', better: s.say(words.helpBetter), turnTo: s.say(words.turnTo) })
}

/** More than early help is needed: asked, answered the same day, and handed over with the family in the room. */
export function stepUp(s: Scribe, on: Day, of: Helping & { readonly takes: string; readonly answers: string }): void {
  const { family } = s, asked = s.on(on), record = s.open('step-transfer')
  s.put(record, 'asked', asked, () => of.lead, {
    direction: 'UP', from: 'EARLY', to: 'NEED', why: s.say(words.whyUp), risk: s.say(words.couldGoWrong), safeNow: 'yes', meanwhile: s.say(words.keptSafe), childWords: s.say(words.ofTheStep),
    family: `${family.carer.called} wants it too, and is frightened of the word social worker.`, toTeam: units.frontDoor.id, askedBy: of.lead,
  })
  s.put(record, 'answered', later(asked, s.dice.int(60, 150)), () => of.answers, { accepted: true, why: 'Enough was tried, and it is written down well. We take it from here, and the family knows when.', by: of.answers, lead: of.takes })
  s.put(record, 'completed', s.workingDay(on, 4, 6), () => of.takes, {
    metOn: dayOf(s.workingDay(on, 3, 3)), childTold: true, planAgreed: true, lead: of.takes, ifWorse: 'They ring either of us, the same day. Neither says “not mine”.',
  })
}

/** Less is needed: a social worker’s plan ends with a meeting of both sides, and early help takes over. */
export function stepDown(w: World, family: Family, child: Child, of: Helping & { readonly on: Day; readonly social: string }): void {
  const s = new Scribe(w, family, child, 'step down'), asked = s.on(addDays(of.on, -9)), record = s.open('step-transfer')
  s.put(record, 'asked', asked, () => of.social, {
    direction: 'DOWN', from: 'NEED', to: 'EARLY', why: s.say(words.whyDown), risk: s.say(words.couldGoWrong), safeNow: 'yes', meanwhile: s.say(words.keptSafe), childWords: s.say(words.ofTheStep),
    family: `${family.carer.called} asked for it at the last review.`, toTeam: units.earlyHelp.id, askedBy: of.social,
  })
  s.put(record, 'answered', s.workingDay(dayOf(asked), 1, 2), () => of.manager, { accepted: true, why: 'A plan with a name and a day on it. We know the family from the hub.', by: of.manager, lead: of.lead })
  const met = s.on(of.on)
  s.put(record, 'completed', met, () => of.social, {
    metOn: dayOf(met), childTold: true, planAgreed: true, consentWritten: true, lead: of.lead, ifWorse: 'One call to either of us, and we sit down again within the week.',
  })
  s.put(record, 'looked-again', s.on(addDays(of.on, s.dice.int(70, 80))), () => of.lead, { how: 'BETTER', found: s.say(words.stillHolds), childWords: s.say(words.childOfHelp), by: of.lead })
  helpEarly(w, family, child, { asked: of.on, lead: of.lead, manager: of.manager, course: 'running', asks: 'The social worker, with the family' })
}
