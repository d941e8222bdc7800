import assert from 'node:assert/strict'
import type { Browser, TestApp } from '../../for-tests.ts'

const lines = (...rows: readonly string[]): Uint8Array => Buffer.from(`${rows.join('\n')}\n`)
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const csv = (name: string, bytes: Uint8Array): Given => ({ control: 'files', name, bytes })

export interface Given { readonly control: string; readonly name: string; readonly bytes: Uint8Array }

/** The child of the small world under our own number, said to be in care by another order; one who shares a number with another on the record; one new; a row of nobody. */
export const firstFiles: readonly Given[] = [
  csv('Header.csv', lines(header, 'J1-zed,2,09/05/2011,WBRI,UN1,,', 'K1,1,05/04/2012,MWBC,UN1,,', 'K2,1,04/02/2012,WBRI,A123456789012,,', ',1,01/01/2014,WBRI,UN1,,')),
  csv('=Episodes.csv', lines(episodes, 'J1-zed,02/04/2026,S,C2,N1,U1,PR1,,,,,,SC012345', 'K1,01/05/2026,S,V2,N1,U1,PR1,,,,,,SC012345', 'K2,01/06/2026,S,V2,N1,U1,PR1,,,,,,SC012345')),
]
/** The same without the episode of the one who was new. */
export const laterFiles: readonly Given[] = [firstFiles[0] as Given, csv('Episodes.csv', lines(episodes, 'J1-zed,02/04/2026,S,C2,N1,U1,PR1,,,,,,SC012345', 'K2,01/06/2026,S,V2,N1,U1,PR1,,,,,,SC012345'))]

/** Makes the small world ready for files: numbers by which those in them are known. */
export async function readyForFiles(t: TestApp): Promise<void> {
  await t.write('identifier.given', { about: t.world.child, on: '2026-04-02', says: { scheme: 'local', value: 'J1-zed' } })
  await t.write('identifier.given', { about: t.world.stranger, on: '2026-04-02', says: { scheme: 'upn', value: 'A123456789012' } })
}

/** Gives files. Where that leads. */
export async function give(browser: Browser, files = firstFiles, form: { readonly [control: string]: string } = {}): Promise<string> {
  const sent = await browser.upload('/bring-in', { kind: 'ssda903', year: '2026-27', wants: 'look', ...form }, files)
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 2000))
  return String(sent.headers.location)
}

/** Does what waits to be done with the import at an address. */
export async function done(t: TestApp, at: string): Promise<void> { await t.store.imports?.do(at.split('/').at(-1) ?? '') }

/** Gives files and has them gone through. */
export async function brought(t: TestApp, browser: Browser, files = firstFiles, form: { readonly [control: string]: string } = {}): Promise<string> {
  const at = await give(browser, files, form)
  await done(t, at)
  return at
}

type Press = { readonly [name: string]: string }
/** What the presses of a page that decide something would send. */
export const decisionsIn = (html: string): readonly Press[] =>
  [...html.matchAll(/<form[^>]*>((?:(?!<\/form>)[\s\S])*?value="decide"[\s\S]*?)<\/form>/g)].map(([, inside = '']) => Object.fromEntries([...inside.matchAll(/name="(\w+)" value="([^"]*)"/g)].flatMap(([, name = '', value = '']) => (name === '_csrf' ? [] : [[name, value]]))))

/** Presses the first of these answers on a page of what waits. Gives the page it leads to. */
export async function decide(browser: Browser, url: string, answer: string): Promise<string> {
  const press = decisionsIn((await browser.get(url)).body).find((d) => d['answer'] === answer)
  assert.ok(press, `nothing to answer with ${answer}`)
  return (await browser.submit(url, press)).body
}
