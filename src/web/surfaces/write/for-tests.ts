import assert from 'node:assert/strict'
import { living, type Living } from '../../../ledger/index.ts'
import { Reader } from '../../../store/index.ts'
import type { Browser, TestApp } from '../../for-tests.ts'

/** The controls of a page's writing form with what is in them, as a browser without script would send them. */
export function formOn(html: string): { readonly [control: string]: string | readonly string[] } {
  const form = /<form id="writing"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const sent: [string, string][] = []
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    if ((type !== 'radio' && type !== 'checkbox') || / checked/.test(tag)) sent.push([name, attribute(tag, 'value')])
  }
  for (const [, head = '', text = ''] of form.matchAll(/<textarea ([^>]*)>([\s\S]*?)<\/textarea>/g)) sent.push([attribute(head, 'name'), plain(text)])
  for (const [, head = '', options = ''] of form.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option ([^>]*)>/g)].map((o) => o[1] ?? '')
    sent.push([attribute(head, 'name'), attribute(all.find((o) => /\bselected/.test(o)) ?? all[0] ?? '', 'value')])
  }
  const byName = Map.groupBy(sent.filter(([name]) => name !== '_csrf' && name !== ''), ([name]) => name)
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.length === 1 ? (all[0]?.[1] ?? '') : all.map(([, v]) => v)]))
}

const attribute = (tag: string, name: string): string => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', '\'').replaceAll('&amp;', '&')

interface Press { readonly child: string; readonly kind: string; readonly step: string; readonly record?: string }

/** Begins writing, as the press does, and gives the address of the form. */
export async function startWriting(browser: Pick<Browser, 'post'>, press: Press & { readonly [control: string]: string }): Promise<string> {
  const response = await browser.post('/write/start', press)
  assert.equal(response.statusCode, 303, response.body)
  return String(response.headers.location)
}

/** Fills in the form at an address and presses one of its buttons. */
export async function pressOn(browser: Browser, url: string, press: string, typed: { readonly [control: string]: string | readonly string[] } = {}) {
  const page = await browser.get(url)
  assert.equal(page.statusCode, 200, page.body)
  return browser.post(url.split('#')[0] ?? url, { ...formOn(page.body), ...typed, _do: press })
}

/** A record as it is kept, whoever may see it. */
export async function recordIn(t: TestApp, record: string): Promise<Living | undefined> {
  return living(await new Reader(t.store.engine.db, t.store.pack, t.clock.now()).record(record))[0]
}

/** A visit on the record of the small world's child, written by their worker; gives the record's address. */
export async function visitOnRecord(t: TestApp, says: { readonly [control: string]: string } = {}): Promise<string> {
  const priya = await t.browser(t.world.priya)
  const draft = await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened' })
  return String((await pressOn(priya, draft, 'send', says)).headers.location)
}
