import { answer, byRows, day, during, first, firstOf, inCare, last, lastBut, latest, nobody, person, record, records, row, ssd, writings, written } from './define.ts'

const siblings = 'Brothers and sisters are on the record; which are placed together is not a list.', ofAdoption = nobody('Only of adoption.'), ofAdoptionDay = nobody('Only of adoption.', 'day')
/** It ended because of what the department calls a reversal, or nobody wrote why. */
const reversed = lastBut('ended', 'reason', 'came-back', 'grown', 'no-help')
const adoption = (value: ReturnType<typeof answer>, as: 'text' | 'day' = 'text') => byRows(value, as === 'day' ? ofAdoptionDay : ofAdoption, as === 'day' ? ofAdoptionDay : ofAdoption)

/** Ways to a home that lasts under an order: adoption, special guardianship, child arrangements. */
export const permanence = ssd('ssd_permanence', {
  says: 'A row for each way to adoption, each special guardianship order and each child arrangements order, of a child who was ever in care.',
  rows: [records('adoption', null, inCare), records('special-guardianship', 'order-made', inCare), writings('proceedings', last('order-made', 'order', 'arrangements'), inCare)],
  columns: {
    perm_table_id: byRows(record, record, row),
    perm_person_id: person,
    perm_cla_id: during('looked-after'),
    perm_adm_decision_date: adoption(day(first('approved', 'agreed', true)), 'day'),
    perm_ffa_cp_decision_date: nobody('Only the day the child moved in is written.', 'day'),
    perm_placement_order_date: adoption(day(last('may-place', 'by', 'order')), 'day'),
    perm_placed_for_adoption_date: adoption(day('placed'), 'day'),
    perm_matched_date: adoption(latest('permanence-plan', 'matched'), 'day'),
    perm_adopted_by_carer_flag: adoption(answer('adopters', 'fostered', 'yes-no')),
    perm_placed_ffa_cp_date: adoption(firstOf(day('fostered'), latest('placement', last('started', 'type', 'U2', 'U5'))), 'day'),
    perm_decision_reversed_date: adoption(day(reversed), 'day'),
    perm_placed_foster_carer_date: nobody('Which of a child’s homes was with those who adopt them is not written as such.', 'day'),
    perm_part_of_sibling_group: nobody(siblings),
    perm_siblings_placed_together: nobody(siblings, 'number'),
    perm_siblings_placed_apart: nobody(siblings, 'number'),
    perm_placement_provider_urn: adoption(latest('placement', last('started', 'type', 'A3', 'A4', 'A5', 'A6'), 'urn')),
    perm_decision_reversed_reason: adoption(answer(reversed, 'reason')),
    perm_permanence_order_date: byRows(day('order-made'), day(), day()),
    perm_permanence_order_type: byRows(written('order-made', 'Adoption'), written('order-made', 'Special Guardianship'), written('order-made', 'Child Arrangements Order/ Residence Order')),
    perm_adoption_worker_id: nobody('Named workers have other roles.'),
    perm_adopter_sex: adoption(answer('adopters', 'sexes')),
    perm_adopter_legal_status: adoption(answer('adopters', 'status')),
    perm_number_of_adopters: adoption(answer('adopters', 'number')),
  },
})
