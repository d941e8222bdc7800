import { attachedIn } from '../../../../records/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { opensInPage } from '../../write/file/page.tsx'
import { isId } from '../../../../ledger/index.ts'

/** A file that a record names. It is read only through its fact: whoever cannot read that, gets nothing, whatever they know of the file. */
export default definePage<null>({
  path: '/records/:record/files/:hash',
  permission: 'child:read',
  audit: 'Opened a file',
  about: () => null,
  load,
  title: () => 'File',
  view: () => ({ main: null }),
})

async function load(call: Call): Promise<Loaded<null>> {
  const { record = '', hash } = call.params
  const facts = isId(record) ? await call.reader.record(record) : []
  const fact = facts.find((f) => attachedIn(f.body).some((a) => a.hash === hash))
  const file = fact && attachedIn(fact.body).find((a) => a.hash === hash)
  const bytes = file && await call.store.files?.get(file.hash)
  if (!fact || !file || !bytes) return notHere
  return { file: file.name, type: file.type, body: bytes, took: 'Opened a file', about: fact.subject, ...(opensInPage(file.type, call) ? { inline: true } : {}) }
}
