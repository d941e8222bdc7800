import { addressType } from '../../common/codes/address-type.ts'
import { always, answer, day, inWords, json, labels, person, record, records, ssd, unless, unlessKept, yesNo } from './define.ts'

const confidential = inWords(yesNo('moved-in', 'confidential'), { Y: 'Y' }), none = always('')

/** Where children live or lived. What is kept from anybody is blank here for everybody. */
export const address = ssd('ssd_address', {
  says: 'A row for each address of a child. Where they live in care is in ssd_cla_placement.',
  rows: [records('address', 'moved-in')],
  columns: {
    addr_table_id: record,
    // An address is written as it stands on an envelope, so all of it is under one key.
    addr_address_json: json({
      ROOM: none, FLOOR: none, FLAT: none, BUILDING: none, HOUSE: none, STREET: unlessKept(unless(answer('moved-in', 'lines'), confidential)), TOWN: none, UPRN: none, EASTING: none, NORTHING: none,
    }),
    addr_person_id: person,
    addr_address_type: inWords(answer('moved-in', 'type'), labels(addressType)),
    addr_address_start_date: day(),
    addr_address_end_date: day('moved-out'),
    addr_address_postcode: unlessKept(unless(answer('moved-in', 'postcode', 'postcode'), confidential)),
  },
})
