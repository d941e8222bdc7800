import type { CodeSet } from '../../../records/index.ts'

/** Why somebody who wanted to adopt did not go on. */
export const leftAdopting: CodeSet = {
  id: 'left-adopting',
  source: 'Ofsted, Annex A to the inspection of local authority children’s services, list of prospective adopters: its three reasons; codes and labels ours.',
  codes: [
    { code: 'withdrew', label: 'They decided not to go on' },
    { code: 'on-hold', label: 'It was put on hold' },
    { code: 'refused', label: 'They were not approved' },
  ],
}
