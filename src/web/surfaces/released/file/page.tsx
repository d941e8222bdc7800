import { attachedIn } from '../../../../records/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { opensInPage } from '../../write/file/page.tsx'

/** A photograph, letter or recording of a record that was released to whoever signed in. What was not released to them is not here, whatever they know of the file. */
export default definePage<null>({
  path: '/mine/records/:record/files/:hash',
  permission: 'released:read',
  audit: 'Opened a file released to them',
  about: () => null,
  load,
  title: () => 'File',
  view: () => ({ main: null }),
})

async function load(call: Call): Promise<Loaded<null>> {
  const { record, hash } = call.params
  const facts = (await call.reader.released()).filter((f) => f.record === record)
  const fact = facts.find((f) => attachedIn(f.body).some((a) => a.hash === hash))
  const file = fact && attachedIn(fact.body).find((a) => a.hash === hash)
  const bytes = file && await call.store.files?.get(file.hash)
  if (!fact || !file || !bytes) return notHere
  return { file: file.name, type: file.type, body: bytes, took: 'Opened a file released to them', about: fact.subject, ...(opensInPage(file.type, call) ? { inline: true } : {}) }
}
