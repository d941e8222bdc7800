import type { Exchange } from '../../../../returns/exchange/index.ts'
import { policeLists } from '../../families/lists.ts'
import { identifier } from '../../records/identifier.ts'
import { listReceived } from '../../records/list-received.ts'
import { organisation } from '../../records/organisation.ts'
import { missingEpisode } from '../../records/missing-episode.ts'
import { person } from '../../records/person.ts'
import { policeMissingReport } from '../../records/police-missing-report.ts'
import { givenOf, type ListChild } from '../list/given.ts'
import { readList } from '../list/read-list.ts'
import { refused, reportedAt, reports, type ReportColumn, type ReportRow } from './reports.ts'
import { saysReports } from './says.ts'

/** Missing reports of the police: they stand beside our own records of times missing, and each that differs is somebody's to explain. */
export const policeMissing: Exchange<ListChild<ReportColumn>, object> = {
  id: 'police-missing',
  kinds: [policeMissingReport.id, listReceived.id, organisation.id, person.id, identifier.id],
  read: async (from) => givenOf('police-missing', await readList(from, reports), (row: ReportRow) => { const at = reportedAt(row); return at && { of: null, at } }),
  who: ({ identity }) => identity,
  refuses: ({ rows }) => refused(rows),
  says: saysReports,
  sends: null,
  strangers: 'ask',
  concerns: { about: policeLists, kinds: [missingEpisode.id] },
}
