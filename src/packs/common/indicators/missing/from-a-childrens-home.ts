import { defineIndicator } from '../../../../readings/indicator/index.ts'
import { fromPlace } from './from.ts'
import { eachTime } from './times.ts'

/** Times missing from a children’s home, among all times missing. It says where children were, and nothing of whose fault it was. */
export default defineIndicator({
  id: 'missing/from-a-childrens-home', title: 'Times missing from a children’s home', answers: ['MI-8'], about: 'child',
  numerator: 'Times missing when the child lived in a children’s home, secure ones too',
  denominator: 'Times a child went missing, on the day they went',
  leavesOut: 'Being away without agreement when it is known where. A time is counted apart when what kind of home it was is not written.',
  goodIs: 'neither',
  members: eachTime(fromPlace((kind) => kind === 'K1' || kind === 'K2')),
})
