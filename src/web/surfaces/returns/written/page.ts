import { definePage, notHere } from '../../../contract.ts'
import { fileNameOf } from '../parts/file-name.ts'
import { openCheck } from '../parts/open-check.ts'

const types: { readonly [ending: string]: string } = {
  csv: 'text/csv; charset=utf-8', xml: 'application/xml', zip: 'application/zip', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A return that was written here: one of its files by its number, or all of them in one. */
export default definePage<null>({
  path: '/returns/:check/written/:file',
  permission: 'return:send',
  audit: 'Took a copy of a return written from the record',
  about: () => null,
  load: async (call) => {
    const asked = call.params['file'] ?? '', opened = await openCheck(call)
    const copy = opened && /^(all|\d{1,2})$/.test(asked) ? opened.desk.copy(opened.check, asked === 'all' ? 'all' : Number(asked)) : null
    if (!opened || !copy) return notHere
    const file = fileNameOf(opened.check, copy.name)
    return { file, type: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: copy.body, took: 'Took a copy of a return written from the record', about: copy.people }
  },
  title: () => 'Written return',
  view: () => ({ main: null }),
})
