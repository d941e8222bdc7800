import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../tools/test/browser.ts'
import { Stage, type Day } from './day.ts'
import { director } from './director.ts'
import { manager } from './manager.ts'
import { residential } from './residential.ts'
import { socialWorker } from './social-worker.ts'

let browser: Browser
before(async () => { browser = await openBrowser() })
after(() => browser.close())

const days: readonly Day[] = [socialWorker, residential, manager, director]
const places = [['on a phone', 390], ['at a desk', 1280]] as const

for (const day of days) for (const [where, width] of places) {
  test(`${day.title}, ${where}`, { timeout: 120_000 }, async () => {
    const stage = await Stage.open(day, browser, width)
    try { await day.live(stage) } finally { await stage.close() }
  })
}
