import { answers } from './answers.ts'

/** Sex, which Annex A calls gender. `d) Neither` has no code in the department's returns, so it stands for not known. */
export const gender = answers([
  ['M', 'a) Male', /^(m|boy|man)$/], ['F', 'b) Female', /^(f|girl|woman)$/],
  ['U', 'c) Not stated/recorded', /^(u|unknown|not (stated|recorded|known|specified)|indeterminate|unborn)$/], ['U', 'd) Neither', /^(i|neither)$/],
])

/** Ethnicity. `u) UNKNOWN` says that nobody has asked, which NOBT says too. */
export const ethnicity = answers([
  ['WBRI', 'a) WBRI', /white british/], ['WIRI', 'b) WIRI', /^(white )?irish$/], ['WIRT', 'c) WIRT', /traveller/], ['WROM', 'e) WROM', /gypsy|roma/],
  ['MWBC', 'f) MWBC', /white and black caribbean/], ['MWBA', 'g) MWBA', /white and black african/], ['MWAS', 'h) MWAS', /white and asian/],
  ['MOTH', 'i) MOTH', /other mixed/], ['WOTH', 'd) WOTH', /other white/], ['AIND', 'j) AIND', /\bindian$/], ['APKN', 'k) APKN', /pakistani$/],
  ['ABAN', 'l) ABAN', /bangladeshi$/], ['AOTH', 'm) AOTH', /other asian/], ['BCRB', 'n) BCRB', /caribbean$/], ['BAFR', 'o) BAFR', /african$/],
  ['BOTH', 'p) BOTH', /other black/], ['CHNE', 'q) CHNE', /chinese$/], ['OOTH', 'r) OOTH', /other ethnic/], ['REFU', 's) REFU', /refused|prefer(red)? not/],
  ['NOBT', 's) NOBT', /not (yet )?obtained|not stated|^(unknown|not known|not recorded)$/],
])
