import { isId, samePersonKind } from '../../../../ledger/index.ts'
import { Refused } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { toPair } from '../../links.ts'
import { notYours } from '../../write/may.ts'
import { loadPair, type PairPage } from './load.ts'

const longest = 4000

/** Joins two records, or parts them; either says how we know. Pressed twice it is written once. */
export async function handle(call: Call, form: Form): Promise<Posted<PairPage>> {
  const page = await loadPair(call)
  if ('notHere' in page) return notHere
  if (!page.mayJoin) return notYours(call, samePersonKind, 'found')
  const how = answerOf(form, 'how'), back = toPair(page.one.subject, page.other.subject), parting = form['_do'] === 'part'
  const problem = how === '' ? (parting ? 'Say how you know that they are two people.' : 'Say how you know that they are one. Two people can share a name and a birthday.')
    : how.length > longest ? `Shorten this to ${longest.toLocaleString('en-GB')} characters.` : null
  if (problem) return { again: { ...page, how, problem }, status: 422 }
  try {
    return parting ? await part(call, page, how, back) : await join(call, page, how, answerOf(form, 'record'), back)
  } catch (error) {
    if (!(error instanceof Refused) || (error.code !== 'moved-on' && error.code !== 'withdrawn')) throw error
    return { redirect: back, say: 'Somebody did this just before you. This is how it stands.' }
  }
}

async function join(call: Call, { one, other, joined, through }: PairPage, how: string, record: string, back: string): Promise<Posted<PairPage>> {
  if (joined || through || !isId(record)) return { redirect: back, say: 'They are read as one already.' }
  await call.store.engine.append([{
    record, expects: 0, subject: one.subject, about: one.about, kind: samePersonKind, step: 'found', happened: { at: call.now }, author: call.user.worker, body: { other: other.subject, how },
  }])
  return { redirect: back, say: 'They are read as one from now on, by everybody who could see either.' }
}

async function part(call: Call, { one, other, joined }: PairPage, why: string, back: string): Promise<Posted<PairPage>> {
  const last = joined?.facts.at(-1), first = joined?.facts[0]
  if (!joined || !last || !first) return { redirect: back, say: 'They are not joined.' }
  await call.store.engine.append([{
    record: joined.record, expects: last.sequence, subject: joined.subject, about: (joined.subject === one.subject ? one : other).about, kind: samePersonKind, step: first.step, act: 'withdraw', why,
    happened: { at: call.now }, author: call.user.worker, body: {},
  }])
  return { redirect: back, say: 'They are parted. Look through what was written in between.' }
}
