import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../../access/index.ts'
import { idFrom, isId, type Body, type SubjectId } from '../../../../ledger/index.ts'
import { concern, contact, samePerson } from '../../../../packs/index.ts'
import { indexCard, type NewFact } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { find } from '../../child/list/find.ts'
import { keepSearch } from '../../child/list/kept.ts'
import { describe, longestName } from '../../children-new/facts.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { toChild, toFrontDoor, toWorry } from '../../links.ts'
import { tryWrite } from '../../write/append.ts'
import { notYours } from '../../write/may.ts'
import { openWorry, type Taking, type WorryPage } from './load.ts'

/** Chosen when none of those found is the child. */
export const nobodyKnown = 'new'
/** Most characters of how somebody knows. */
const longestHow = 4000

/** Looks for somebody, or takes the worry up. */
export async function handle(call: Call, form: Form): Promise<Posted<WorryPage>> {
  const opened = await openWorry(call)
  if (!opened) return notHere
  if (!opened.mayTake) return notYours(call, concern.id, 'taken-up')
  if (form['_do'] === 'find') return keepSearch(call, toWorry(opened.record), form)
  if (opened.worry.at('taken-up')) return { redirect: toWorry(opened.record), say: 'It was taken up already. Here is what it became.' }
  const typed: Taking = { who: answerOf(form, 'who'), how: answerOf(form, 'how'), given: answerOf(form, 'given'), family: answerOf(form, 'family'), age: answerOf(form, 'age') }
  const looked = answerOf(form, 'looked').slice(0, 200) || (opened.told.body.childName ?? '')
  const again = async (problems: Problems, status: 409 | 422): Promise<Posted<WorryPage>> =>
    ({ again: { ...opened, typed, problems, found: looked === '' ? null : await find(call, looked) }, status })
  const problems = problemsIn(typed)
  if (Object.keys(problems).length > 0) return again(problems, 422)
  const whom = typed.who === nobodyKnown ? null : await knownChild(call, typed.who)
  if (typed.who !== nobodyKnown && !whom) return again({ who: 'That child cannot be chosen. Look for them again.' }, 422)
  const team = whom?.team ?? await ownTeam(call, opened)
  const facts = factsOf(call, opened, { typed, child: whom?.child ?? null, team })
  const forbidden = facts.find((f) => !mayWrite(call.user.roles, f.kind, f.step))
  if (forbidden) return notYours(call, forbidden.kind, forbidden.step)
  const refused = await tryWrite(call, facts)
  if (refused) return again({ '': refused.code === 'moved-on' ? 'Somebody else wrote on this worry since you opened it. What you typed is kept: look at what they wrote, then send again.' : refused.message }, 409)
  return arrived(call, whom?.child ?? opened.subject)
}

function problemsIn(t: Taking): Problems {
  return {
    ...(t.who === '' ? { who: 'Choose which child it is, or that nobody here knows them yet.' } : {}),
    ...(t.how === '' && t.who !== nobodyKnown && t.who !== '' ? { how: 'Say how you know that it is them. Two children can share a name.' } : {}),
    ...(t.how.length > longestHow ? { how: `Shorten this to ${longestHow} characters.` } : {}),
    ...(t.given.length > longestName ? { given: `Shorten this to ${longestName} characters.` } : {}),
    ...(t.family.length > longestName ? { family: `Shorten this to ${longestName} characters.` } : {}),
    ...(t.age.length > longestName ? { age: `Shorten this to ${longestName} characters.` } : {}),
  }
}

/** Somebody the reader can find by name, with the team that works with them now. Whoever is kept from the index cannot be named here. */
async function knownChild(call: Call, id: string): Promise<{ readonly child: SubjectId; readonly team: SubjectId | null } | null> {
  const card = isId(id) ? await indexCard(call.reader, id) : null
  return card?.about === 'child' ? { child: card.subject, team: card.team } : null
}

/** The team that keeps a child nobody works with yet: the night's when the night takes it up, else the one it was told to, else the reader's. */
async function ownTeam(call: Call, { told: { body } }: Pick<WorryPage, 'told'>): Promise<SubjectId | null> {
  if (body.nightTeam && call.user.units.includes(body.nightTeam)) return body.nightTeam
  for (const unit of [body.team, ...call.user.units]) if (unit && await call.reader.about(unit) === 'team') return unit
  return null
}

type Opened = NonNullable<Awaited<ReturnType<typeof openWorry>>>
interface Whose { readonly typed: Taking; readonly child: SubjectId | null; readonly team: SubjectId | null }

/** Everything taking it up writes, as one event: who the child is, that they are one, that it is taken up, and the contact. */
function factsOf(call: Call, opened: Opened, { typed, child, team }: Whose): readonly NewFact[] {
  const event = randomUUID(), author = call.user.worker, now = { at: call.now }, { record, subject, told } = opened
  // One worry begins one contact, however often it is pressed.
  const begun = idFrom(`contact of ${record}`)
  const whose: NewFact = child === null
    ? describe(call, subject, typed, event)
    : { record: randomUUID(), expects: 0, subject: child, about: 'child', kind: samePerson.id, step: 'found', happened: now, author, event, body: { other: subject, how: typed.how } }
  return [
    ...(child === subject ? [] : [whose]),
    {
      record, expects: opened.last, subject, about: 'child', kind: concern.id, step: 'taken-up', happened: now, author, event,
      body: { by: author, known: child !== null, contact: begun, how: typed.how || 'Nobody found here was the child, so they were written as new.' },
    },
    {
      record: begun, expects: 0, subject: child ?? subject, about: 'child', kind: contact.id, step: 'received', happened: told.happened, learned: told.happened, author, event,
      body: contactFrom(call, opened, team),
    },
  ]
}

/** The contact, in the words that were told. What they were not sure of is left for whoever finds out. */
function contactFrom(call: Call, { record, told: { body: t } }: Opened, team: SubjectId | null): Body {
  const words = t.words ?? t.childWords, from = t.from ?? (t.aboutMe ? 'The child themself' : undefined), source = t.aboutMe ? '1C' : t.from ? undefined : '9'
  const yesNo = (answer: string | undefined): boolean | undefined => (answer === 'yes' ? true : answer === 'no' ? false : undefined)
  const body: { readonly [field: string]: unknown } = {
    concern: words, immediateRisk: yesNo(t.danger), from, source, fromPhone: t.reach, consentKnown: yesNo(t.knows), worry: record, team: team ?? undefined,
    outOfHours: call.user.roles.some((r) => r.id === 'out-of-hours-worker') ? true : undefined,
  }
  return Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined))
}

/** To the child where the reader can see them now; else back to the queue, since another team decides about it. */
async function arrived(call: Call, child: SubjectId): Promise<Posted<WorryPage>> {
  const mine = await call.reader.about(child) !== null && (await call.reader.whyReach(child)).length > 0
  return mine
    ? { redirect: toChild(child), say: 'Taken up. The contact is on the record in the words that were told, and a decision about it is owed.' }
    : { redirect: toFrontDoor(), say: 'Taken up. The contact has gone to the team that works with this child, and they owe the decision.' }
}
