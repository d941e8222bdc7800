import type { Browser } from '../../for-tests.ts'

/** What a page says: its main part and identity bar without tags, on one line. */
export async function saysAt(browser: Browser, url: string): Promise<string> {
  const page = await browser.get(url)
  return `${page.statusCode} ${wordsOf(page.body)}`
}

/** Types a name into a page's find box and gives what is then said. */
export async function findAt(browser: Browser, url: string, typed: string): Promise<string> {
  const page = await browser.submit(url, { find: typed })
  return `${page.statusCode} ${wordsOf(page.body)}`
}

/** The words of a page, with what stands only in its head left out. */
export const wordsOf = (html: string): string =>
  html.replace(/^[\s\S]*<body/, '<body').replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ').replaceAll(/ ([.,;:])/g, '$1')
