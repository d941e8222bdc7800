import assert from 'node:assert/strict'
import type { Day } from './day.ts'

/** Friday, after the last visit: a note is written at six, and the session ends in the middle of it. */
export const socialWorker: Day = {
  title: 'a social worker writes up a visit at six, is signed out in the middle, and loses nothing (CP-3, VO-1)',
  from: '2026-11-20 17:50',
  before: async (t) => {
    const { child, priya } = t.world
    await t.write('visit.happened', { about: child, by: priya, on: '2026-10-05 15:00', says: { kind: 'STAT', seen: 'ALONE', meaning: 'Settling' } })
  },
  live: async (s) => {
    const { page, t: { world, store } } = s
    await s.arrive('Priya')
    await s.says(/Good afternoon, Priya \d+ overdue.*Overdue \d+ /)
    await s.above('#overdue', '#week')
    await s.fits()
    const row = page.locator('form[action="/write/start"]', { hasText: 'Visit again within six weeks' })
    await row.getByRole('button').click()
    await page.waitForURL(/\/write\//)
    await page.getByLabel('Where?', { exact: true }).fill('Saltmarsh House, her room')
    await page.locator('#childWords').fill('I want to see Nan at Christmas.')
    await page.locator('.sl-save__now').getByText('Draft saved').waitFor()
    await s.fits()
    // The tea is still warm when the session is over: what is typed stays on this computer.
    await s.at('2026-11-20 18:00')
    await store.sessions.endOf(world.priya)
    await page.locator('#seen').selectOption('ALONE')
    await page.locator('#observed').fill('She showed me the mural. Laughing with Bola when I left.')
    await page.locator('.sl-save__now').getByText('You were signed out').waitFor()
    await s.press('Send')
    await s.press('Be Priya')
    await page.waitForURL(/\/my-day/)
    await page.locator('main a[href^="/write/"]').first().click()
    await page.locator('#observed').waitFor()
    assert.equal(await page.locator('#observed').inputValue(), 'She showed me the mural. Laughing with Bola when I left.')
    await page.locator('.sl-save__now').getByText('Draft saved').waitFor()
    await page.locator('#meaning').fill('She is settled, and misses Nan.')
    await s.press('Send')
    await page.waitForURL(/\/records\//)
    for (const words of [/Saltmarsh House, her room/, /Seen alone/, /I want to see Nan at Christmas\./, /She showed me the mural\. Laughing with Bola/, /She is settled, and misses Nan\./]) await s.says(words)
    await s.place('My day')
    assert.equal(await page.locator('#overdue form', { hasText: 'Visit again within six weeks' }).count(), 0, 'what was done is owed no more')
    await s.nothingLost(world.priya)
    await s.press(/Sign out/)
    await page.waitForURL(/sign-in/)
  },
}
