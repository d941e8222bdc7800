/** What a set of pages is for, in the words of Help, and which of the authority's guidance belongs to it. */
export interface Topic {
  readonly id: string
  readonly title: string
  /** Addresses that begin so. The longest that fits a page is its topic. */
  readonly under: readonly string[]
  readonly says: readonly string[]
  /** Guidance that stands beside these forms stands here too; 'child': beside any that is written about a child. */
  readonly forms?: readonly string[] | 'child'
}

const topic = (id: string, title: string, under: readonly string[], says: readonly string[], forms?: Topic['forms']): Topic => ({ id, title, under, says, ...(forms ? { forms } : {}) })

const withChildren: readonly Topic[] = [
  topic('my-day', 'My day', ['/my-day', '/handovers', '/calendar'], [
    'What you owe, late first, and above it what came up to you because nobody did it in time.', 'The main press of a row writes what was done. “Why?” shows the rule, what it counts from and what would meet it.',
    'A row goes when what meets it is written; nothing is ticked off.'], ['visit', 'case-handover']),
  topic('child', 'A child’s record', ['/children'], [
    'Who the child is and where now, whether they are safe as far as anybody wrote, what is owed, and what happened.', 'The timeline can be read as it was known on any day: press “As known”. You cannot write in the past.',
    'A restricted record shows that it is there and who to ask, and nothing else.'], 'child'),
  topic('new-person', 'Somebody new, and somebody recorded twice', ['/children/new', '/adults/new', '/same'], [
    'Look first, so that nobody is recorded twice: names are found however they are spelt, and by numbers, phones and addresses.', 'Two records of one person are joined by two people’s yes, and can be parted again. Nothing is lost by either.']),
  topic('front-door', 'The front door', ['/front-door'], [
    'What people told us, and what waits to be decided. Take a worry up by name, find the child, decide, and write why.', 'Whoever told us is told what came of it, as far as they may know.'],
  ['contact', 'referral', 'concern', 'agency-checks', 'information-request', 'consent', 'early-help', 'step-transfer', 'dip-sample', 'out-of-hours-handover']),
  topic('tonight', 'The home', ['/tonight', '/tablet'], [
    'One card for each child who lives here. “Missing now” and “Told me something” are one press each; the rest can wait for words.', 'The shift log is for the day. What matters later belongs on the child’s record.'],
  ['missing-episode', 'return-interview', 'police-return-check', 'disclosure', 'safety-plan', 'injury', 'substance-incident', 'night-check', 'night-check-plan', 'shift-handover', 'handover-note', 'absence']),
  topic('write', 'Writing', ['/write'], [
    'Leave out what you do not know: it saves all the same. What you write is kept as you go, and is yours until you send it.', 'Something a child told you, left unfinished for 30 minutes, is brought to your manager: it cannot wait.', 'Help with words stands under a field. You may keep yours.']),
  topic('records', 'A record', ['/records'], [
    'What was written, by whom and when, with what can be added. “Correct this” writes a better wording, and the first stays beneath it.', 'If it is about the wrong child, withdraw it and say why.']),
  topic('mine', 'What was shared with you', ['/mine'], ['What those who work with you shared, in their words, and who has looked at your record.', 'If something is wrong, say so to your worker: it can be put right, and your words stand beside it.']),
]

const leading: readonly Topic[] = [
  topic('team', 'Your team', ['/team', '/approvals', '/words'], [
    'What everybody owes, who is away, and children with no worker. Children are handed on with what must be known, and the other takes them on by name.', 'What waits for agreement is agreed, or sent back with what must be put right. Nobody agrees to their own.'],
  ['case-supervision', 'management-decision', 'case-handover']),
  topic('today', 'What you must know today', ['/today'], ['A few things one by one, which stay until they are resolved; everything else as counts that open to the children.', 'Acknowledging puts your name, the time and your words on the child’s record.']),
  topic('figures', 'Figures', ['/figures', '/registers', '/network'], ['Counted from what was written, at any day. Press a figure to see whom it counts.', 'What it cannot tell is counted apart, and never as fine.']),
  topic('rules', 'Rules, words and guidance', ['/rules', '/catalogue', '/guidance'], [
    'Every rule with its limit, how binding it is, and where it is written. A broken line is not law; “not checked” means that nobody has read it in its source.', 'Guidance is this authority’s own, and every page has somebody who answers for it.']),
]

const keeping: readonly Topic[] = [
  topic('access', 'Who looked', ['/access'], ['Records opened in an emergency, and looks that stand out. Each is a question to somebody, and never a finding.']),
  topic('admin', 'Accounts and structure', ['/admin'], ['Posts say what somebody may do, and the structure says whom they reach. An account by itself gives nothing.']),
  topic('keeping-safe', 'Keeping safe', ['/keeping-safe'], ['Backups and whether they can be restored, the seal over what was written, and the pack for a night when nothing else works.']),
  topic('keeping', 'How long records are kept', ['/keeping'], ['Whose time has come, what a legal hold keeps, and orders to clear, which two people give on a legal basis.']),
  topic('returns', 'Statutory returns', ['/returns'], ['A return is checked on this server against every official rule, or written from the record. It is yours alone, and gone again unless you keep it.']),
  topic('bring-in', 'Bringing files in', ['/bring-in'], ['Look first: nothing is written until you say so. What waits is for somebody to decide, row by row, and everything can be taken back whole.']),
]

const everybody: readonly Topic[] = [
  topic('door', 'Coming in', ['/', '/sign-in', '/join', '/first', '/held', '/demonstration'], ['If you cannot come in, ask whoever looks after accounts here: they can give you a new link. Nobody can see your password.']),
  topic('worried', 'Telling us that you are worried', ['/worried'], ['You need no account. If a child is in danger now, ring 999 first.', 'Keep the words you are given: with them you can ask what came of it.']),
  topic('told', 'What you were told', ['/told'], ['Each thing is told once and kept. You can also be told by e-mail that something is there: without names.']),
  topic('account', 'Your account', ['/account'], ['How you sign in, where you are told things, and your calendar. Nobody else sees your codes or keys.']),
  topic('help', 'Help', ['/help', '/accessibility', '/how-it-looks', '/who-can-see', '/working', '/about'], ['Each page has help of its own: it says what the page is for, and which guidance belongs to it.']),
]

export const topics: readonly Topic[] = [...withChildren, ...leading, ...keeping, ...everybody]

const holds = (under: string, path: string): boolean => path === under || path.startsWith(`${under}/`)
/** What a page is about, by the longest address it is under. */
export function topicOf(path: string): Topic | undefined {
  const fits = topics.flatMap((t) => t.under.filter((u) => holds(u, path)).map((u) => ({ t, length: u.length })))
  return fits.toSorted((a, b) => b.length - a.length)[0]?.t
}
