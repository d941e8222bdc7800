import type { Day, Stage } from './day.ts'

const pin = '482915'

/** The manager makes this browser the home's tablet, and Ash chooses a PIN on it. */
async function makeTablet(s: Stage): Promise<void> {
  const { page } = s
  await s.arrive('Bola')
  await page.goto('/tonight/tablets')
  await page.getByRole('textbox').last().fill('kitchen')
  await page.locator('form[action="/tonight/tablets"]').getByRole('button').last().click()
  await page.waitForURL(/\/tablet\/pin/)
  await s.press(/Sign out|Switch person/)
  await page.goto('/sign-in')
  await s.press('Be Ash')
  await page.goto('/tablet/pin')
  await page.getByLabel('Your PIN').fill(pin)
  await page.getByLabel('The same once more').fill(pin)
  await s.press('Keep it')
  await s.press(/Sign out|Switch person/)
}

async function byPin(s: Stage): Promise<void> {
  await s.page.getByLabel('Ash Kowalczyk').check()
  await s.page.getByLabel('Your PIN').fill(pin)
  await s.press('Go to the board')
}

/** Saturday night on the home's tablet, which lets go of whoever puts it down. */
export const residential: Day = {
  title: 'a night worker takes the handover on, looks in as agreed, and hands over in the morning (HO-6, HO-14)',
  from: '2026-11-21 21:50',
  before: async (t) => {
    const { child, bola, home } = t.world
    await t.write('night-check-plan.agreed', { about: child, by: bola, on: '2026-11-01', says: { childWords: 'Just listen', agrees: true, everyMinutes: 60, how: 'Door ajar, no light' } })
    await t.write('shift-handover.handed', { about: home, as: 'home', by: bola, on: '2026-11-21 21:45', says: { house: 'Boiler man comes at nine.' } })
  },
  live: async (s) => {
    const { page, t: { world } } = s
    await makeTablet(s)
    await byPin(s)
    await s.says(/Bola handed over at .*and nobody has taken it on.*Boiler man comes at nine/)
    await s.above('.sl-handover', '#children')
    await s.fits()
    await page.getByLabel('Did you ask something, or find it different?').fill('Asked for his number.')
    await s.press('I have read it, and take it on')
    await s.says(/Ash Kowalczyk took it on at 9:50pm: “Asked for his number\.”/)
    await s.at('2026-11-21 23:10')
    await page.goto('/tonight')
    await byPin(s)
    await page.getByLabel('Asleep').first().check()
    await s.press('Write these checks')
    await s.says(/11:10pm.*Night check\. Jodie-Leigh: asleep/)
    // The tablet lets go of her at seven, in the middle of the handover.
    await s.at('2026-11-22 06:50')
    await page.goto('/tonight')
    await byPin(s)
    await s.press(/Hand over at/)
    await page.locator('.sl-save__now').waitFor()
    await page.getByLabel('Jodie-Leigh', { exact: true }).fill('Slept from eleven. Wants to ring Nan.')
    await page.locator('.sl-save__now').getByText('Draft saved').waitFor()
    await s.at('2026-11-22 07:00')
    await page.getByLabel('Jodie-Leigh', { exact: true }).fill('Slept from eleven. Wants to ring Nan before ten.')
    await page.locator('.sl-save__now').getByText('You were signed out').waitFor()
    await s.press('Hand over')
    await byPin(s)
    await s.says(/This was not sent yet/)
    await s.press('Send it now')
    await s.says(/Ash handed over at .*Wants to ring Nan before ten\./)
    await s.nothingLost(world.ash)
  },
}
