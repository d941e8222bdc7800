import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { dayOfWork, isRefused, joins, lastDay, openAtHome, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openSharing = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

/** An agency that is afraid to share is asked why, and who refuses what is there to be counted. */
export const theRefusal = story<Journey>({
  title: 'The surgery will not say what it knows about Asha, and that is not the end of it',
  needs: ['IS-1'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Priya is not sure that she may ask without her mother’s yes. The questions take her through it, and she asks.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      const priya = await j.t.browser(j.w.priya)
      assert.match(await saysAt(priya, '/rules/sharing'), /Could a child be hurt, or go on being hurt, if this is not shared\?/)
      assert.match(await saysAt(priya, '/rules/sharing?at=share.OVERRIDE'), /Share it Today, if a child may be at risk.*under “What allows it\?”: They did not agree, and a child may be at risk/)
      j.the['ask'] = await writes(j, j.w.priya, 'information-request.asked', {
        agency: 'Dr Pell, Quay Surgery', agencyKind: 'GP', what: 'Any injury this year', why: 'Bruises on both arms', basis: 'OVERRIDE', reasons: 'Her mother said no; she is eight and hurt', decidedBy: j.w.priya,
      })
      assert.ok((await statuses(j)).includes('information-asked'))
    } },
    { at: 'Mon 23 Nov, 15:00', says: 'The surgery says no. To take that up is owed by tomorrow, and the request cannot be put away over it.', do: async (j) => {
      await to(j, '2026-11-23 15:00')
      await writes(j, j.w.priya, 'information-request.answered', { by: 'Dr Pell', answer: 'REFUSED', refusedWhy: 'AGREE', notShared: 'All of it, until her mother agrees' }, { record: j.the['ask'] })
      assert.equal(lastDay(await stands(j, 'sharing/challenge', 'open')), '2026-11-24')
      assert.match(await dayOfWork(j, j.w.priya), /Take up that they would not share.*Dr Pell, Quay Surgery/)
      await isRefused(j, j.w.priya, 'information-request.closed', { means: 'Nothing known' }, /They said no, and nobody has taken it up\. Write a professional disagreement that names this request/, { record: j.the['ask'] })
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Nobody has. It is late, and Helen has it.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      assert.equal((await stands(j, 'sharing/challenge', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Take up that they would not share/)
      assert.match(await whyPage(j, j.w.helen, 'sharing/challenge'), /A professional disagreement that names the request/)
    } },
    { at: 'Wed 25 Nov, 10:00', says: 'Priya raises it, naming the request. The next day the surgery shares, and what it knew is put together.', do: async (j) => {
      await to(j, '2026-11-25 10:00')
      await writes(j, j.w.priya, 'professional-disagreement.raised', {
        about: 'They may tell us without her agreement', wanted: 'The injuries of this year', request: j.the['ask'], safeNow: 'yes', meanwhile: 'She is with her aunt', raisedBy: j.w.priya, agency: 'Children’s services', withWhom: 'Dr Pell',
      })
      await stands(j, 'sharing/challenge', 'met late')
      await to(j, '2026-11-26 10:00')
      await writes(j, j.w.priya, 'information-request.answered', { by: 'Dr Pell', answer: 'ALL', shared: 'Two visits for bruises', basis: 'OVERRIDE' }, { record: j.the['ask'] })
      await writes(j, j.w.priya, 'information-request.closed', { means: 'She has been hurt before' }, { record: j.the['ask'] })
      assert.doesNotMatch(await saysAt(await j.t.browser(j.w.helen), '/registers/information-requests?show=now'), /Asha/)
    } },
    { at: 'Thu 26 Nov, 11:00', says: 'The police say that a court forbids it. Only with a reason may that no be left to stand.', do: async (j) => {
      await to(j, '2026-11-26 11:00')
      j.the['police'] = await writes(j, j.w.priya, 'information-request.asked', { agency: 'Sgt Rowe', agencyKind: 'POLICE', what: 'The trial', basis: 'PUBTASK', reasons: 'Part of the assessment', decidedBy: j.w.priya })
      await writes(j, j.w.priya, 'information-request.answered', { by: 'Sgt Rowe', answer: 'REFUSED', refusedWhy: 'COURT' }, { record: j.the['police'] })
      await isRefused(j, j.w.helen, 'information-request.accepted', { by: j.w.helen }, /Say why the no is right/, { record: j.the['police'] })
      await writes(j, j.w.helen, 'information-request.accepted', { why: 'The order was shown to us', instead: 'We ask again after the trial', by: j.w.helen }, { record: j.the['police'] })
      await stands(j, 'sharing/challenge', 'met', j.the['police'])
    } },
    { at: 'Fri 27 Nov, 9:00', says: 'Joanna reads who was asked, who refused and for what reason, by agency. A scrutiny body reads the same, with small numbers kept back and no names.', do: async (j) => {
      await to(j, '2026-11-27 09:00')
      const page = await saysAt(await j.t.browser(j.w.joanna), '/registers/information-requests')
      assert.match(page, /Police 1 Doctor’s surgery 1/)
      assert.match(page, /Ever refused.*Yes 2/)
      assert.match(page, /They say the family has to agree first/)
      assert.match(page, /Asha/)
      const scrutiny = await joins(j, 'Jan Tregear', 'scrutiny', j.w.authority)
      const counts = await saysAt(await j.t.browser(scrutiny), '/registers/information-requests')
      assert.match(counts, /Ever refused.*Yes c/)
      assert.doesNotMatch(counts, /Asha|Bell/)
    } },
  ],
})
