import { placementsWithoutUrn } from '../returns/ssda903/concepts/placements-without-urn.ts'
import { answer, column, firstOf, inWords, list, nobody, numberOf, person, record, ssd, unit, unless, unlessKept } from './define.ts'

const home = answer('started', 'home'), type = answer('started', 'type')
/** Kinds of place that have no number of Ofsted's. */
const noUrn = Object.fromEntries([...placementsWithoutUrn['2025-26']].map((t) => [t, 'none']))

/** Where a child in care lives or lived: as written of the move, else as the record of the home says. As in the SSDA903. */
export const claPlacement = ssd('ssd_cla_placement', {
  says: 'A row for each stay in a home of a child in care. A temporary stay does not end the one they are away from.',
  rows: [list('stay', 'placement')],
  columns: {
    clap_cla_placement_id: record,
    clap_cla_placement_start_date: column('from_on'),
    clap_cla_placement_type: type,
    clap_cla_placement_urn: firstOf(answer('started', 'urn'), unless(firstOf(numberOf(home, 'ofsted-urn'), unit(home, 'ofsted_urn')), inWords(type, noUrn))),
    clap_cla_placement_distance: nobody('The department works it out from the postcodes.', 'number'),
    clap_cla_id: column('care'),
    clap_cla_placement_provider: firstOf(answer('started', 'provider'), inWords(type, { P1: 'PR0' })),
    clap_cla_placement_postcode: unlessKept(firstOf(answer('started', 'postcode'), unit(home, 'postcode'))),
    clap_cla_placement_end_date: column('to_on'),
    clap_cla_placement_change_reason: answer('ended', 'reason'),
    clap_person_id: person,
  },
})
