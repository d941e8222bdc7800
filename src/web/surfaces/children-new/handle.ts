import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../access/index.ts'
import { idFrom } from '../../../ledger/index.ts'
import { contact, person } from '../../../packs/index.ts'
import { Refused, type NewFact } from '../../../store/index.ts'
import type { Call, Form, Posted } from '../../contract.ts'
import { answerOf } from '../../form.ts'
import type { Problems } from '../door/parts/field.tsx'
import { toChild, toWrite } from '../links.ts'
import { notYours } from '../write/may.ts'
import { describe, longestName } from './facts.ts'
import { empty, teamsOf, toldUnder, toLookedFor, toNew, withMatches, type NewAbout, type NewPersonPage, type NewTyped, type Told } from './load.ts'
import { enoughToLook } from './matches.ts'

const longestWorry = 6000

/** Looks whether somebody is known, or begins their record. */
export async function handle(call: Call, about: NewAbout, form: Form): Promise<Posted<NewPersonPage>> {
  if (!mayWrite(call.user.roles, person.id, 'described')) return notYours(call, person.id, 'described')
  const typed = Object.fromEntries(Object.keys(empty).map((name) => [name, answerOf(form, name)])) as { readonly [K in keyof NewTyped]: string }
  return form['_do'] === 'begin' ? begin(call, about, typed, answerOf(form, 'token')) : look(call, about, typed)
}

async function look(call: Call, about: NewAbout, typed: NewTyped): Promise<Posted<NewPersonPage>> {
  if (typed.name === '' && typed.age === '' && typed.other === '') return { again: { about, looked: null, typed, problems: { name: 'Write a name, a birthday or something else to look for.' }, teams: [] }, status: 422 }
  return { redirect: await toLookedFor(call, about, typed) }
}

async function begin(call: Call, about: NewAbout, typed: NewTyped, token: string): Promise<Posted<NewPersonPage>> {
  const told = await toldUnder(call, about, token), teams = about === 'child' ? await teamsOf(call) : []
  if (!told) return { redirect: toNew(about), say: 'You looked for them too long ago. Look once more: somebody else may have written about them since.' }
  const problems = problemsIn(typed, told, teams)
  if (Object.keys(problems).length > 0) return { again: { about, looked: await withMatches(call, about, told), typed, problems, teams }, status: 422 }
  try {
    await call.store.engine.append(factsOf(call, about, typed, told))
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'moved-on') throw error
    return { redirect: about === 'child' ? toChild(told.subject) : toWrite(told.subject), say: 'This was already sent, so it is on the record once. Here it is.' }
  }
  if (about === 'adult') return { redirect: toWrite(told.subject), say: 'Their record is begun. You see them for seven days because you wrote about them first. On a child’s record, write who they are to the child.' }
  return {
    redirect: toChild(told.subject),
    say: typed.worry ? 'Their record is begun, and a decision about the contact is owed.' : 'Their record is begun. You see them for seven days because you wrote about them first. Record how they came to you.',
  }
}

function problemsIn(t: NewTyped, told: Told, teams: NewPersonPage['teams']): Problems {
  const long = (['given', 'family', 'born', 'from', 'reach'] as const).filter((b) => t[b].length > longestName).map((b): [string, string] => [b, `Shorten this to ${longestName} characters.`])
  return {
    ...(enoughToLook(told) ? {} : { '': 'Look for them with at least three letters or a birthday first.' }),
    ...(t.given === '' && t.family === '' ? { given: 'Write a name, as far as anybody knows it. For a baby with no name yet, write Baby.' } : {}),
    ...Object.fromEntries(long),
    ...(t.worry.length > longestWorry ? { worry: `Shorten this to ${longestWorry.toLocaleString('en-GB')} characters.` } : {}),
    ...(t.worry !== '' && !teams.some((team) => team.value === t.team) ? { team: 'Choose which of your teams has it.' } : {}),
  }
}

/** Who they are, and the contact with which they came when it was written. One press writes each once. */
function factsOf(call: Call, about: NewAbout, t: NewTyped, { subject }: Told): readonly NewFact[] {
  const event = randomUUID(), described = { ...describe(call, subject, { ...t, age: t.born }, event, about), record: idFrom(`described ${subject}`) }
  if (t.worry === '' || about === 'adult') return [described]
  const { danger } = t
  return [described, {
    record: idFrom(`contact of ${subject}`), expects: 0, subject, about: 'child', kind: contact.id, step: 'received', happened: { at: call.now }, author: call.user.worker, event,
    body: {
      concern: t.worry, team: t.team, ...(danger === 'yes' || danger === 'no' ? { immediateRisk: danger === 'yes' } : {}), ...(t.from ? { from: t.from } : {}), ...(t.reach ? { fromPhone: t.reach } : {}),
      ...(call.user.roles.some((r) => r.id === 'out-of-hours-worker') ? { outOfHours: true } : {}),
    },
  }]
}
