import { randomUUID } from 'node:crypto'
import type { Day } from './day.ts'

const corey = randomUUID(), sam = randomUUID()

/** Monday: two assessments wait, and a colleague leaves. */
export const manager: Day = {
  title: 'a team manager agrees to one thing, sends another back, and hands a colleague’s children on (CP-4, CA-6)',
  from: '2026-11-16 09:00',
  before: async (t) => {
    const { child, priya, helen, team } = t.world
    await t.write('post.started', { about: sam, as: 'worker', on: '2026-03-01', says: { name: 'Sam Doyle', role: 'social-worker', unit: team, phone: '01632 960172' } })
    await t.write('person.described', { about: corey, on: '2026-11-02', says: { given: 'Corey', family: 'Nancarrow', born: '2014-06-09' } })
    await t.write('allocation.allocated', { about: corey, by: helen, on: '2026-03-02', says: { worker: priya, role: 'social-worker', team } })
    for (const [about, analysis] of [[child, 'She is often alone.'], [corey, 'His nan is there every day, and he says so.']] as const) {
      const { record } = await t.write('assessment.begun', { about, by: priya, on: '2026-11-02 10:00', says: { kind: 'CF', question: 'What is home like after school?' } })
      await t.write('assessment.child-seen', { about, by: priya, record, on: '2026-11-04 16:00', says: { seen: 'ALONE', childWords: 'It is loud' } })
      await t.write('assessment.written', { about, by: priya, record, on: '2026-11-16 08:00', says: { analysis, outcome: 'PLAN', familyViews: 'Mum agrees.' } })
    }
  },
  live: async (s) => {
    const { page, t: { world } } = s
    await s.arrive('Helen')
    await s.says(/Decide about the assessment.*Decide about the assessment/)
    await s.fits()
    await s.follow(/2 for you to decide/)
    await s.says(/For you to decide 2/)
    await page.locator('.sl-duty').filter({ hasText: 'Corey Nancarrow' }).getByRole('button', { name: /Read it and decide/ }).click()
    await s.says(/His nan is there every day/)
    await page.getByLabel('Why, or what must be put right?').fill('Clear, and his own words are in it.')
    await s.press('Agree')
    await s.place('My day')
    await s.press(/Read it and decide/)
    await s.says(/She is often alone\./)
    await s.press('Send back')
    await s.says(/Say what must be put right/)
    await page.getByLabel('Why, or what must be put right?').fill('Say who is at home when she gets in.')
    await s.press('Send back')
    await s.says(/Sent back\. Whoever wrote it owes it now.*Say who is at home when she gets in/)
    await s.fits()
    await s.place('My day')
    await s.follow(/What everyone owes/)
    await s.follow(/Hand on Priya’s children/)
    await page.getByLabel('Who takes them on?').selectOption(sam)
    await page.locator('input[name=reason]').first().check()
    for (const id of [world.child, corey]) {
      await page.locator(`input[name=child][value="${id}"]`).check()
      await page.locator(`[name="know.${id}"]`).fill('Nan is who they ring. Photos were promised by Friday.')
      await page.locator(`[name="told.${id}"]`).fill('2026-11-15')
    }
    await s.fits()
    await s.press('Hand them on')
    await s.says(/2 children are handed on\./)
    await s.place('My day')
    await s.follow(/All that waits/)
    await s.says(/Sent back, and with whoever wrote it 1/)
    await s.nothingLost(world.helen)
  },
}
