import { readAttached } from '../../../../records/index.ts'
import { chosen } from '../../../../records/form/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { draftOf } from '../draft/load.ts'

/** A file of somebody's own unfinished writing, which it was given as a file: words that name one open nothing. Whoever it is not, gets nothing. */
export default definePage<null>({
  path: '/write/:draft/files/:hash',
  permission: 'record:write',
  audit: 'Looked at a file not sent yet',
  about: () => null,
  load,
  title: () => 'File',
  view: () => ({ main: null }),
})

async function load(call: Call): Promise<Loaded<null>> {
  const found = await draftOf(call)
  if (!found || found.draft.author !== call.user.worker) return notHere
  const file = Object.entries(found.step.fields).filter(([, f]) => f.type.kind === 'files').flatMap(([id]) => chosen(found.draft.answers, id)).flatMap((v) => readAttached(v) ?? []).find((f) => f.hash === call.params['hash'])
  const bytes = file && await call.store.files?.get(file.hash)
  if (!file || !bytes) return notHere
  return { file: file.name, type: file.type, body: bytes, took: 'Looked at a file not sent yet', about: found.draft.subject, ...(opensInPage(file.type, call) ? { inline: true } : {}) }
}

/** Pictures and sound are shown where they are, and a browser opens a PDF itself; asked for as a copy, any is one. */
export const opensInPage = (type: string, call: Pick<Call, 'query'>): boolean =>
  call.query['copy'] !== 'yes' && (type.startsWith('image/') || type.startsWith('audio/') || type === 'application/pdf')
