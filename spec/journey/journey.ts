import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { dayOf, londonToInstant, when, type Instant } from '../../src/calendar/index.ts'
import type { Body } from '../../src/ledger/index.ts'
import type { DutyReading } from '../../src/readings/duty/index.ts'
import { encode } from '../../src/records/form/index.ts'
import { followClock } from '../../src/store/for-tests.ts'
import { testApp, type TestApp } from '../../src/web/for-tests.ts'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { toOwed } from '../../src/web/surfaces/links.ts'
import { pressOn, recordIn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'

/** A small authority that a journey is told in, the people who joined it for this story, and what the story goes on with. */
export interface Journey {
  readonly t: TestApp
  readonly w: TestApp['world']
  /** Whom the story is about. */
  readonly child: string
  /** Records and people of the story, by the name it gives them. */
  readonly the: { [name: string]: string }
}

/** Opens a small authority at a local time, with Jodie-Leigh, who is 15 and in care, to tell of. */
export const openAt = (at: string) => async (): Promise<Journey> => {
  const t = await testApp(at)
  return { t, w: t.world, child: t.world.child, the: {} }
}
/** Opens a small authority at a local time, to tell of another child: one who lives with family, and whom Priya works with unless it is said that nobody does. */
export const openAtHome = (at: string, given: string, born: string, worker: 'Priya' | 'nobody' = 'Priya') => async (): Promise<Journey> => {
  const t = await testApp(at), child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-06-01', says: { given, family: 'Bell', born } })
  if (worker === 'Priya') await t.write('allocation.allocated', { about: child, on: '2026-06-01', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  return { t, w: t.world, child, the: {} }
}
export const closeJourney = (j: Journey): Promise<void> => j.t.close()

/** Moves the clock to a local time; what time alone changes is read again and whoever must be told is told. */
export async function to(j: Journey, local: string): Promise<void> {
  j.t.clock.set(londonToInstant(local))
  await followClock(j.t.store, j.t.clock)
  await j.t.store.settle()
}

/** Somebody more takes up a post. */
export async function joins(j: Journey, name: string, role: string, unit: string = j.w.service): Promise<string> {
  const subject = randomUUID()
  await j.t.write('post.started', { about: subject, as: 'worker', on: '2026-03-01', says: { name, role, unit, phone: '01632 960188' } })
  return subject
}

/** What was on the record before the story begins: written without a form, about the story's child. */
export const before = async (j: Journey, did: string, on: string, says: Body = {}, record?: string, by: string = j.w.priya): Promise<string> =>
  (await j.t.write(did, { about: j.child, by, on, says, ...(record ? { record } : {}) })).record

interface Writing { readonly record?: string | undefined; readonly on?: string; readonly about?: string }

async function typedAndSent(j: Journey, who: string, did: string, says: Body, { record, on, about = j.child }: Writing) {
  const [kind = '', step = ''] = did.split('.')
  const definition = j.t.store.pack.recordTypes.find((r) => r.id === kind)?.steps[step]
  assert.ok(definition, `${did} is in the pack`)
  for (const field of Object.keys(says)) assert.ok(definition.fields[field], `${did} asks ${field}`)
  const browser = await j.t.browser(who)
  const draft = await startWriting(browser, { child: about, kind, step, ...(record ? { record } : {}) })
  // A form refused yesterday is filled in again with yesterday's day in it, so the time is always typed.
  return pressOn(browser, draft, 'send', encode(definition, says, on ? when(on) : { at: j.t.clock.now() }))
}

/** Somebody writes a step as a person does, through its form, and it is kept. Gives the record. */
export async function writes(j: Journey, who: string, did: string, says: Body, writing: Writing = {}): Promise<string> {
  const sent = await typedAndSent(j, who, did, says, writing)
  assert.equal(sent.statusCode, 303, wordsOf(sent.body).slice(0, 3000))
  await j.t.store.settle()
  return String(sent.headers.location).replace('/records/', '')
}

/** Somebody fills in the form of a decision, and it is refused with a sentence; what they typed is kept and nothing is on the record. */
export async function isRefused(j: Journey, who: string, did: string, says: Body, sentence: RegExp, writing: Writing = {}): Promise<void> {
  const stood = writing.record ? (await recordIn(j.t, writing.record))?.facts.length : 0
  const sent = await typedAndSent(j, who, did, says, writing)
  assert.equal(sent.statusCode, 422, 'it is refused')
  assert.match(wordsOf(sent.body), sentence)
  if (writing.record) assert.equal((await recordIn(j.t, writing.record))?.facts.length, stood, 'nothing is on the record')
}

/** Somebody whose post does not include it presses all the same, and is told who can. */
export async function mayNot(j: Journey, who: string, did: string, sentence: RegExp, record?: string): Promise<void> {
  const [kind = '', step = ''] = did.split('.')
  const answer = await (await j.t.browser(who)).post('/write/start', { child: j.child, kind, step, ...(record ? { record } : {}) })
  assert.equal(answer.statusCode, 403, `${did} is not theirs`)
  assert.match(wordsOf(answer.body), sentence)
}

/** What is owed to the story's child by a rule, as the director may read it. */
export const owed = async (j: Journey, rule: string, about: string = j.child): Promise<readonly DutyReading[]> =>
  j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) =>
    (await r.readings([about])).get(about)?.duties.filter((d) => d.rule === rule).map((d) => d.content).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)) ?? [])

/** The one thing owed by a rule; `of` is the record it is about where there are several. */
export async function theOne(j: Journey, rule: string, of?: string): Promise<DutyReading> {
  const all = (await owed(j, rule)).filter((d) => of === undefined || d.key.startsWith(of))
  assert.equal(all.length, 1, `${rule} is owed once, and not ${all.length} times`)
  return all[0]!
}

/** How something owed stands: 'open', 'overdue', 'met'. */
export async function stands(j: Journey, rule: string, state: DutyReading['state'], of?: string): Promise<DutyReading> {
  const reading = await theOne(j, rule, of)
  assert.equal(reading.state, state, `${rule}: ${reading.why ?? reading.due ?? ''}`)
  return reading
}

/** The last day, by local time, on which something owed is in time. */
export const lastDay = (reading: DutyReading): string | null => (reading.due === null ? null : dayOf(reading.due as Instant))

/** What somebody reads on the page of their day. */
export const dayOfWork = async (j: Journey, who: string): Promise<string> => saysAt(await j.t.browser(who), '/my-day')
/** What somebody reads on the child's page. */
export const childPage = async (j: Journey, who: string, part = ''): Promise<string> => saysAt(await j.t.browser(who), `/children/${j.child}${part}`)
/** What somebody reads on the page that says why something is owed. */
export async function whyPage(j: Journey, who: string, rule: string, of?: string): Promise<string> {
  const { key } = await theOne(j, rule, of)
  return saysAt(await j.t.browser(who), toOwed(j.child, rule, key))
}

/** Patterns read across the child's whole record, in words. */
export const signals = async (j: Journey, signal: string, about: string = j.child): Promise<readonly string[]> =>
  j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) =>
    (await r.readings([about])).get(about)?.signals.filter((s) => s.rule === signal).map((s) => s.content.says) ?? [])
/** Statuses the child has now. */
export const statuses = async (j: Journey): Promise<readonly string[]> =>
  j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) =>
    (await r.readings([j.child])).get(j.child)?.statuses.map((s) => s.rule) ?? [])
