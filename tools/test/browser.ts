import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** Nothing that talks to anybody but the page under test, and nothing that needs a graphics card. */
const flags = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu',
]

/** A real browser for tests. Close it when done. `more`: flags for what a test needs besides, such as a microphone that is made up. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const { file, env } = await findChromium()
  const open = (chromiumSandbox: boolean) => chromium.launch({
    executablePath: file, args: [...flags, ...more], chromiumSandbox, env: { ...process.env, ...env },
  })
  // Chromium has no sandbox for the administrator. Some containers forbid it to everybody; our own pages may then go without.
  if (process.getuid?.() === 0) return open(false)
  return open(true).catch((problem: unknown) => {
    if (problem instanceof Error && /sandbox/i.test(problem.message)) return open(false)
    throw problem
  })
}
