import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { brought, decide, done, type Given } from '../../src/web/surfaces/bring-in/for-tests.ts'
import { story } from '../story.ts'
import { openAt, stands, to, writes, type Journey } from './journey.ts'

export const openMovingIn = openAt('2026-11-23 09:00'), openPoliceList = openAt('2026-11-02 09:00')

const file = (name: string, ...lines: readonly string[]): Given => ({ control: 'files', name, bytes: Buffer.from(`${lines.join('\r\n')}\r\n`) })
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const two = (review: string): readonly Given[] => [
  file('Header.csv', header, '901,2,09/05/2011,WBRI,UN1,,', '902,1,05/04/2014,MWBC,UN1,,', ',1,01/01/2014,WBRI,UN1,,'),
  file('Episodes.csv', episodes, '901,02/04/2026,S,C2,N1,U1,PR1,,,,TW1 1AA,TW2 2BB,SC012345', '902,01/09/2026,S,V2,N1,K2,PR4,,,,TW1 1AB,TW3 3CC,SC765432'),
  file('Reviews.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE', `901,09/05/2011,20/04/2026,${review}`),
]
/** The child of the story: whoever has a number. */
async function found(j: Journey, number: string): Promise<string> {
  const rows = await sql<{ subject: string }>`select f.subject from fact f join fact_body b on b.fact = f.id where f.kind = 'identifier' and b.body like ${`%"value":"${number}"%`}`.execute(j.t.store.engine.db)
  return rows.rows[0]?.subject ?? assert.fail('nobody has the number')
}
const ruth = (j: Journey) => j.t.browser(j.w.ruth)

/** A small council brings its children in from the return it made last, and trusts it because every row is accounted for. */
export const theMove = story<Journey>({
  title: 'A council of two children in care moves in',
  needs: ['MG-1', 'SM-1'],
  moments: [
    { at: 'Mon 23 Nov, 9:00', says: 'Ruth, who is director and everything else, gives the files of the SSDA903 and looks first. Nothing is written, and every row is accounted for.', do: async (j) => {
      const at = await brought(j.t, await ruth(j), two('PN1'))
      assert.match(await saysAt(await ruth(j), at), /6 rows in the files: 5 would be written.*1 would not be taken.*every row is accounted for/)
      assert.equal((await sql`select 1 from brought`.execute(j.t.store.engine.db)).rows.length, 0)
    } },
    { at: 'Mon 23 Nov, 9:30', says: 'She has it written. The row of nobody is refused, with the column and why. Each child has a record, a status and a timeline that names the file.', do: async (j) => {
      await to(j, '2026-11-23 09:30')
      j.the['at'] = await brought(j.t, await ruth(j), two('PN1'), { wants: 'write' })
      assert.match(await saysAt(await ruth(j), `${j.the['at']}/rows?table=Header&fared=refused`), /CHILD is blank/)
      j.the['asha'] = await found(j, '901')
      assert.match(await saysAt(await ruth(j), `/children/${j.the['asha']}`), /Full care order/)
      assert.match(await saysAt(await ruth(j), `/children/${j.the['asha']}/timeline`), /Review in care.*A file: SSDA903 2026-27, Reviews row 2/)
    } },
    { at: 'Mon 23 Nov, 9:40', says: 'What was due before the files came, and they are silent about, nobody can tell; nobody was told of it one by one.', do: async (j) => {
      const told = await sql`select 1 from fact f join fact_body b on b.fact = f.id where f.kind = 'notice' and f.subject = ${j.the['asha']}`.execute(j.t.store.engine.db)
      assert.equal(told.rows.length, 0)
      await stands({ ...j, child: j.the['asha'] ?? '' }, 'care-plan/write', 'not known')
    } },
    { at: 'Mon 23 Nov, 10:00', says: 'The same files again change nothing. Next month’s puts one answer right, and the old one stays readable.', do: async (j) => {
      const facts = async (): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from fact where subject = ${j.the['asha']}`.execute(j.t.store.engine.db)).rows[0]?.n ?? 0
      const before = await facts()
      await brought(j.t, await ruth(j), two('PN1'), { wants: 'write' })
      assert.equal(await facts(), before)
      j.the['later'] = await brought(j.t, await ruth(j), two('PN6'), { wants: 'write' })
      assert.equal(await facts(), before + 1)
      assert.match(await saysAt(await ruth(j), `/children/${j.the['asha']}/timeline`), /Did not come, and sent their views/)
    } },
    { at: 'Mon 23 Nov, 10:30', says: 'A file without the second child’s episode: she says that it was wrong, and it is withdrawn.', do: async (j) => {
      const [head, all, reviews] = two('PN6'), fewer = file('Episodes.csv', ...Buffer.from(all?.bytes ?? []).toString().split('\r\n').slice(0, 2))
      const at = await brought(j.t, await ruth(j), [head, fewer, reviews].flatMap((f) => f ?? []), { wants: 'write' })
      assert.match(await saysAt(await ruth(j), `${at}/waiting?kind=gone`), /withdraw/i)
      while (/value="decide"/.test((await (await ruth(j)).get(`${at}/waiting?kind=gone`)).body)) await decide(await ruth(j), `${at}/waiting?kind=gone`, 'withdraw')
      await (await ruth(j)).submit(at, { _do: 'write' })
      await done(j.t, at)
      assert.doesNotMatch(await saysAt(await ruth(j), `/children/${await found(j, '902')}`), /In care now/)
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'She signs the first by name. Its files are gone from the server; what they said is on the record.', do: async (j) => {
      await (await ruth(j)).submit(j.the['at'] ?? '', { _do: 'sign', note: 'Compared with the old system' })
      assert.match(await saysAt(await ruth(j), j.the['at'] ?? ''), /Signed off/)
    } },
  ],
})

/** The police list who they looked for, and we list who was missing. Each that differs is somebody's to explain. */
export const thePoliceList = story<Journey>({
  title: 'The police count a night that nobody here wrote down',
  needs: ['MI-1'],
  moments: [
    { at: 'Mon 2 Nov, 9:00', says: 'October’s list of the police comes in. One night of Jodie-Leigh’s is on it, over within the day, that is not on her record.', do: async (j) => {
      await writes(j, j.w.priya, 'identifier.given', { scheme: 'local', value: 'J1' }, { on: '2026-04-02' })
      const list = file('October.csv', 'Reference,Child ID,Surname,Forename,Date of birth,Reported at,Found at', 'TV/1,J1,,,,05/10/2026 22:12,06/10/2026 00:55')
      const at = await brought(j.t, await ruth(j), [list], { kind: 'police-missing', wants: 'write' })
      assert.match(await saysAt(await ruth(j), at), /every row is accounted for/)
      await j.t.store.settle()
      await stands(j, 'missing/police-differs', 'open')
    } },
    { at: 'Mon 2 Nov, 10:00', says: 'Both counts stand beside each other, with those under a day.', do: async (j) => {
      assert.match(await saysAt(await ruth(j), '/figures/missing/police'), /We wrote The police reported Times missing 0 1 of them, over within 24 hours 0 1/)
    } },
    { at: 'Tue 3 Nov, 9:00', says: 'Priya finds that the home rang the police and wrote nothing. She says so; until the night is on the record, that does not settle it.', do: async (j) => {
      await to(j, '2026-11-03 09:00')
      const due = await stands(j, 'missing/police-differs', 'open')
      assert.equal('role' in due.owner ? due.owner.role : '', 'social-worker')
    } },
  ],
})
