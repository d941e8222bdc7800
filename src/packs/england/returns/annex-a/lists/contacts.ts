import { naming, say } from '../../../../../returns/exchange/index.ts'
import { contact } from '../../../../common/records/contact.ts'
import { source } from '../answers/front-door.ts'
import { dayByThen, inMonths, inOrder } from '../days.ts'
import { listAnnexA } from '../define.ts'

/** Contacts received in the six months before the day of the lists, one for each child in a contact. What was decided about them is not told. */
export const contacts = listAnnexA<'Contacts'>({
  list: 'Contacts',
  needs: ['Date of Contact'],
  kinds: [contact],
  says: (rows, b) => {
    const name = naming()
    return rows.flatMap((r) => (r['Date of Contact'] === null ? [] : [say(b, contact, 'received', {
      name: name(r['Date of Contact']), happened: { day: r['Date of Contact'] }, body: { source: r['Contact Source'] },
      columns: { source: 'Contact Source', happened: 'Date of Contact' }, rows: [r],
    })]))
  },
  sends: (t, s) => inOrder(t.all(contact, 'received')).filter((c) => inMonths(6, c.happened, s)).map((c) => ({
    record: c.record, cells: { 'Date of Contact': dayByThen(c.happened, s), 'Contact Source': source.write(c.body.source) },
  })),
})
