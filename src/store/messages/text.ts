import type { ToldWhat } from '../../packs/index.ts'
import type { Message } from './carrier.ts'

type Words = Pick<Message, 'subject' | 'text'>

/** What each kind of thing told is called, one and several. */
const called: readonly (readonly [what: ToldWhat, one: string, several: string])[] = [
  ['came-up', 'One thing has come up to you', 'things have come up to you'],
  ['given', 'One thing was given to you', 'things were given to you'],
  ['sent-back', 'One piece of your writing was sent back', 'pieces of your writing were sent back'],
  ['answered', 'One thing was answered', 'things were answered'],
]

/** A message that somebody was told things in Sightline: how many of each kind, and where to read them. Never whom or what they are about. */
export function toldWords(counts: ReadonlyMap<ToldWhat, number>, site: URL): Words {
  const lines = called.flatMap(([what, one, several]) => { const n = counts.get(what) ?? 0; return n === 0 ? [] : n === 1 ? [`${one}.`] : [`${n} ${several}.`] })
  return {
    subject: 'Sightline has something for you',
    text: [...lines, '', `Sign in to read it: ${new URL('/told', site).href}`, '', ...foot(site)].join('\n'),
  }
}

/** The message with the code that shows an address to be somebody's. */
export function codeWords(code: string, minutes: number, site: URL): Words {
  return {
    subject: 'Your code for Sightline',
    text: [`Your code is ${code}. It works for ${minutes} minutes.`, '', 'Somebody who is signed in to Sightline asked for messages to be sent here. If it was not you, do nothing: without the code nothing more is sent.', '', ...foot(site)].join('\n'),
  }
}

const foot = (site: URL): readonly string[] => [
  'Messages from Sightline never say whom or what anything is about. Answers to this address are not read.',
  `To change when they come, or to stop them: ${new URL('/account/messages', site).href}`,
]
