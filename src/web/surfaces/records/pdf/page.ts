import { definePage, type Call, type Loaded } from '../../../contract.ts'
import { load as loadRecord } from '../record/load.ts'
import { recordOnPaper } from './record.ts'

/** `/records/:record/pdf`: one record as a tagged PDF. It leaves the product, so taking it is noted by that name. */
export default definePage<null>({
  path: '/records/:record/pdf',
  permission: 'child:read',
  audit: 'Took a PDF of a record',
  about: () => null,
  load,
  title: () => 'PDF',
  view: () => ({ main: null }),
})

async function load(call: Call): Promise<Loaded<null>> {
  const loaded = await loadRecord(call)
  if (!('data' in loaded)) return loaded
  const { data } = loaded
  return { file: `${data.type.id}.pdf`, type: 'application/pdf', body: await recordOnPaper(data, call), took: 'Took a PDF of a record', about: data.record.subject }
}
