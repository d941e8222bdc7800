import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Installed } from './install.ts'

/** What one person wrote, and whether they were told that it is on the record. */
export interface Note { readonly words: string; readonly acknowledged: boolean; readonly sendings: number; readonly answers: readonly string[] }

/** What came of many people writing at once. */
export interface Crowd {
  /** Told so far that their note is on the record. */
  acknowledged(): number
  /** The longest time in which nothing was acknowledged, from the last before `moment` (performance.now) on, in milliseconds. */
  longestGap(moment: number): number
  /** Lets everybody finish the note in hand, and gives all that was written. */
  finish(): Promise<readonly Note[]>
}

const success = 'Added to the log.'

interface Options { readonly origin: () => string; readonly installed: Installed; readonly people: number; readonly notes: number; /** How long anybody goes on sending one note again (milliseconds). */ readonly patience: number; /** Whether those still without an answer go on until they have one, once all are asked to finish. */ readonly untilAll: boolean }

/**
 * So many people, each with the home's board open, each sending notes one after another by the page's own form. Whoever gets no
 * clear answer sends the same form again, as the page says, until their patience ends.
 */
export async function crowd(options: Options): Promise<Crowd> {
  const { installed, people } = options
  const pages = await Promise.all(installed.sessions.map((token) => openBoard(options.origin(), token, installed.home)))
  const notes: Note[] = []
  const acks: number[] = []
  let stopping = false
  const everybody = Array.from({ length: people }, async (_, i) => {
    const page = pages[i % pages.length]
    const child = installed.children[i % installed.children.length]
    for (let n = 0; page && child && n < options.notes && !stopping; n++) {
      const note = await send(options, page, child, () => stopping && !options.untilAll)
      if (note.acknowledged) acks.push(performance.now())
      notes.push(note)
    }
  })
  return {
    acknowledged: () => acks.length,
    longestGap: (moment) => {
      const from = acks.filter((a, i) => a > moment || (acks[i + 1] ?? Infinity) > moment)
      return Math.round(Math.max(0, ...from.slice(1).map((a, i) => a - (from[i] ?? a))))
    },
    finish: async () => { stopping = true; await Promise.all(everybody); return notes },
  }
}

/** A browser with a home's board open. */
export interface Page { readonly cookie: string; readonly csrf: string }

export async function openBoard(origin: string, token: string, home: string): Promise<Page> {
  const answer = await fetch(`${origin}/tonight?home=${home}`, { headers: { cookie: `sightline=${token}` }, redirect: 'manual' })
  const html = await answer.text()
  const csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1]
  if (!csrf) throw new Error(`The board did not open (${answer.status}): ${html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 300)}`)
  const cookies = answer.headers.getSetCookie().map((c) => c.split(';')[0] ?? '').filter((c) => !c.endsWith('='))
  return { cookie: [`sightline=${token}`, ...cookies].join('; '), csrf }
}

/** One note, sent by the board's form, and again until it is acknowledged or patience ends. */
export async function send(options: Pick<Options, 'origin' | 'installed' | 'patience'>, page: Page, child: string, giveUp: () => boolean): Promise<Note> {
  const words = `Torture ${randomUUID()}`
  const form = new URLSearchParams({ _csrf: page.csrf, _do: 'log', home: options.installed.home, event: randomUUID(), note: words, about: child })
  const answers: string[] = []
  const until = performance.now() + options.patience
  for (;;) {
    const answer = await post(`${options.origin()}/tonight`, page.cookie, form)
    answers.push(answer)
    if (answer === success) return { words, acknowledged: true, sendings: answers.length, answers }
    if (performance.now() > until || giveUp()) return { words, acknowledged: false, sendings: answers.length, answers }
    await pause((/^\d/.test(answer) ? 300 : 1000) + Math.random() * 700)
  }
}

/** The sentence the person is shown, or what went wrong in a word. */
async function post(url: string, cookie: string, form: URLSearchParams): Promise<string> {
  try {
    const answer = await fetch(url, { method: 'POST', body: form, headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    const html = await answer.text()
    const said = answer.headers.getSetCookie().map((c) => /^sightline-said=([^;]*)/.exec(c)?.[1]).find((c) => c)
    if (said) return Buffer.from(said, 'base64url').toString('utf8')
    return `${answer.status} ${/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? answer.headers.get('location') ?? ''}`
  } catch (error) {
    return error instanceof Error ? error.name : 'no answer'
  }
}
