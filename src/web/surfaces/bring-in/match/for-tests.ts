import type { Browser } from '../../../for-tests.ts'
import { give, type Given } from '../for-tests.ts'

/** What the controls of a page would send: its selects, its lines of text and its chosen radios, but for those every form has. */
export function chosenOn(html: string): { readonly [control: string]: string } {
  const selects = [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name = '', options = '']) => {
    const values = [...options.matchAll(/<option value(?:="([^"]*)")?( selected)?/g)]
    return [name, (values.find((v) => v[2]) ?? values[0])?.[1] ?? ''] as const
  })
  const lines = [...html.matchAll(/<input class="govuk-input[^>]* name="([^"]+)" type="text" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const)
  return Object.fromEntries([...selects, ...lines])
}

const rows = ['Child ID,Forename,Surname,DOB,Visit No,Visit date,Seen?,Type,Comments', 'J1-zed,,,,7,03/11/2026,On their own,LAC,Rang first', 'V2-new,Ozioma,Quilliam,13/02/2014,8,04/11/2026,From the moon,CIN,', 'V2-new,Ozioma,Quilliam,13/02/2014,9,soon,Not seen,CIN,']
/** Visits of another system: one in words of its own, one with an answer that is none, one without a day. */
export const visitFile: readonly Given[] = [{ control: 'files', name: 'Visits_2026.csv', bytes: Buffer.from(`${rows.join('\n')}\n`) }]

/** Gives such a file, has its columns matched as they are guessed, and keeps that. Where each page of it is, by path. */
export async function matched(browser: Browser): Promise<{ readonly [path: string]: string }> {
  const at = await give(browser, visitFile, { kind: 'csv' }), send = async (part: string): Promise<void> => { await browser.post(`${at}${part}`, chosenOn((await browser.get(`${at}${part}`)).body)) }
  for (const part of ['', '/columns', '/answers']) await send(part)
  await browser.post(`${at}/rows`, { _do: 'keep', keep: 'new', name: 'Visits of the old system' })
  const mapping = /href="(\/bring-in\/mappings\/[0-9a-f-]+)"/.exec((await browser.get('/bring-in/mappings')).body)?.[1] ?? ''
  return {
    '/bring-in/:import/match': at, ...Object.fromEntries(['columns', 'answers', 'rows'].map((part) => [`/bring-in/:import/match/${part}`, `${at}/${part}`])),
    '/bring-in/:import/mapping': at.replace('/match', '/mapping'), '/bring-in/mappings/:mapping': mapping, '/bring-in/mappings/:mapping/file': `${mapping}/file`,
  }
}
