import type { Day } from './day.ts'

/** Monday morning: one red line, looked into and answered. */
export const director: Day = {
  title: 'a director reads what they must know, looks into it and answers by name (EX-2, QA-4)',
  from: '2026-11-23 11:01',
  before: async (t) => {
    const { child, ash, bola, helen } = t.world
    await t.write('absence.away', { about: helen, as: 'worker', by: helen, on: '2026-11-19', says: { lastDay: '2026-11-27' } })
    const { record } = await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-23 04:00', says: { words: 'He gives me money for it', toldTo: ash, safeNow: 'yes' } })
    await t.write('disclosure.passed-on', { about: child, by: ash, record, on: '2026-11-23 04:30', says: { toldWho: 'home-manager', person: bola, what: 'She will ring the duty worker' } })
  },
  live: async (s) => {
    const { page, t: { world } } = s
    await s.arrive('Ruth')
    await page.waitForURL(/\/today/)
    await s.says(/A child told us something and nobody senior has decided/)
    await s.fits()
    await s.press(/Acknowledge/)
    await s.says(/Passed on to home manager, Bola Adeyemi.*Told, but nothing decided yet/)
    await s.says(/Why am I told\?/)
    await s.fits()
    // Pressed with nothing said: it says so, and the place to say it is still there.
    await s.press('Acknowledge')
    await s.says(/Write what you are doing about it/)
    await page.getByLabel('What are you doing about it?').fill('Rang Joanna. She sees her at noon, and rings me after.')
    await s.press('Acknowledge')
    await s.says(/Ruth Okonjo-Hale, Mon 23 Nov, 11:01am “Rang Joanna\. She sees her at noon, and rings me after\.”/)
    await s.follow('How it was worked out')
    await s.says(/Why is this owed/)
    await page.goBack()
    await s.follow('What you must know today')
    await s.says(/Acknowledged, still open/)
    await s.at('2026-11-23 11:40')
    await s.follow(/A child told us something/)
    await page.getByLabel('What has happened since?').fill('Seen at noon. Police are told.')
    await s.press('Add the note')
    await s.says(/“Seen at noon\. Police are told\.”/)
    await s.nothingLost(world.ruth)
  },
}
