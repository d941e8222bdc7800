import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import packed from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser: the one installed here, or the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = installed.find(existsSync) ?? await packed.executablePath()
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
