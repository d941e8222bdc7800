import assert from 'node:assert/strict'
import type { Browser } from '../../for-tests.ts'

const lines = (...rows: readonly string[]): Uint8Array => Buffer.from(`${rows.join('\n')}\n`)

/** A small SSDA903 return: one child without a fault, one with a wrong sex and an episode that ends before it starts, one with no date of birth. */
export const smallReturn = [
  { control: 'now', name: 'Header.csv', bytes: lines('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'K1,1,05/04/2012,WBRI,UN1,,', 'K2-zed,9,01/02/2013,WBRI,UN1,,', 'K3,2,,WBRI,UN1,,') },
  {
    control: 'now', name: 'Episodes.csv', bytes: lines(
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      'K1,01/05/2025,S,V2,N1,U1,PR1,,X1,,AB1 0CD,AB1 0CD,SC012345', 'K2-zed,01/06/2025,S,V2,N1,U1,PR1,01/05/2025,E4A,,AB1 0CD,AB1 0CD,SC012345'),
  },
] as const
export const lastYear = [{ control: 'last', name: 'Header 2024.csv', bytes: lines('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'K2-zed,1,01/02/2013,WBRI,UN1,,') }] as const

/** A small census: one child with nothing after the identifier. */
export const smallCensus = [{
  control: 'now', name: 'census.xml', bytes: lines('<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>',
    '<Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID><PersonBirthDate>2015-01-01</PersonBirthDate></ChildIdentifiers>',
    '<CINdetails><CINreferralDate>2025-06-10</CINreferralDate><CINclosureDate>2025-06-01</CINclosureDate></CINdetails></Child></Children></Message>'),
}] as const

export interface Given { readonly control: string; readonly name: string; readonly bytes: Uint8Array }

/** Gives files to be checked. Where that leads. */
export async function give(browser: Browser, files: readonly Given[] = [...smallReturn, ...lastYear], form: { readonly [control: string]: string } = { kind: 'ssda903', year: '2025-26', la: 'E08000025' }): Promise<string> {
  const sent = await browser.upload('/returns', form, files)
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 2000))
  return String(sent.headers.location)
}

/** Waits until a check has ended. */
export async function ended(browser: Browser, check: string): Promise<void> {
  for (let i = 0; i < 600; i++) {
    const { busy } = (await browser.get(`${check}/progress`)).json<{ busy: boolean }>()
    if (!busy) return
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
  throw new Error('the check did not end')
}

/** Gives files and waits. */
export async function checked(browser: Browser, files?: readonly Given[], form?: { readonly [control: string]: string }): Promise<string> {
  const check = await give(browser, files, form)
  await ended(browser, check)
  return check
}

/** Has a return written from the record, and waits. */
export async function written(browser: Browser, form: { readonly [control: string]: string } = {}): Promise<string> {
  const sent = await browser.post('/returns/write', { kind: 'ssda903', year: '2026-27', by: '', form: 'csv', la: '', ...form })
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 2000))
  await ended(browser, String(sent.headers.location))
  return String(sent.headers.location)
}
