import type { RecordId, SubjectId } from '../../ledger/index.ts'

/**
 * Every address a page links to, so that no page spells one out. A rule's id (`missing/return-interview`) is one part of an
 * address, so its slash is written `~`.
 */
const rulePart = (rule: string): string => encodeURIComponent(rule).replaceAll('%2F', '~')

/** The rule an address names: `missing~return-interview` is `missing/return-interview`. */
export const ruleIn = (part: string): string => part.replaceAll('~', '/')

const withQuery = (path: string, query: { readonly [name: string]: string | undefined }): string => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** Returns to be checked, one check, and the parts of it. `n` is a child's place in the result. */
export const toReturns = (): string => '/returns'
export const toCheck = (check: string, asked: { readonly [name: string]: string | undefined } = {}): string => withQuery(`/returns/${check}`, asked)
export const toCheckRule = (check: string, code: string, page?: string): string => withQuery(`/returns/${check}/rules/${encodeURIComponent(code)}`, { page })
export const toCheckChild = (check: string, n: number): string => `/returns/${check}/children/${n}`
export const toCheckFile = (check: string): string => `/returns/${check}/xlsx`
/** Where a return is written from the record, and the files of one that was: one by its number, or all. */
export const toWriteReturn = (asked: { readonly [name: string]: string | undefined } = {}): string => withQuery('/returns/write', asked)
export const toWrittenFile = (check: string, which: number | 'all'): string => `/returns/${check}/written/${which}`
export const toCheckProgress = (check: string): string => `/returns/${check}/progress`

type Asked = { readonly [name: string]: string | undefined }

/** Files brought in: all of them, one import, and the parts of it. */
export const toBringIn = (): string => '/bring-in'
export const toImport = (id: string): string => `/bring-in/${id}`
export const toImportProgress = (id: string): string => `/bring-in/${id}/progress`
/** The rows of one figure: of a table, how they fared, and which page of them. */
export const toImportRows = (id: string, asked: Asked): string => withQuery(`/bring-in/${id}/rows`, asked)
export const toWaiting = (id: string, asked: Asked = {}): string => withQuery(`/bring-in/${id}/waiting`, asked)
/** What was not taken and what waits as a spreadsheet, or the tallies. */
export const toImportFile = (id: string, what: 'rows' | 'tallies'): string => withQuery(`/bring-in/${id}/csv`, { what })
/** Matching the columns of a file with records, part by part, and what came of it as the file the command takes. */
export type MatchPart = 'columns' | 'answers' | 'rows'
export const toMatch = (id: string, part?: MatchPart): string => `/bring-in/${id}/match${part ? `/${part}` : ''}`
export const toImportMapping = (id: string): string => `/bring-in/${id}/mapping`
/** Mappings that were kept: all, one, and one as a file. */
export const toMappings = (): string => '/bring-in/mappings'
export const toMapping = (record: RecordId): string => `/bring-in/mappings/${record}`
export const toMappingFile = (record: RecordId): string => `/bring-in/mappings/${record}/file`
/** Looking among those on the record for a child in a file. */
export const toWhoIsIt = (id: string, which: number): string => `/bring-in/${id}/waiting/${which}`

/** Who and what comes up for more than one child. */
export const toNetwork = (): string => '/network'
/** The registers, and one of them or a part of it. */
export const toRegisters = (): string => '/registers'
export const toRegister = (register: string, asked: { readonly [name: string]: string | undefined } = {}): string => withQuery(`/registers/${register}`, asked)

/** The reader's children, and where somebody is looked for by name. */
export const toChildren = (): string => '/children'
/** A child's record. */
export const toChild = (child: SubjectId): string => `/children/${child}`
/** A child's timeline; `recorded` or `learned` is a local time (`2026-11-22T08:00`) to read it as known then. */
export const toTimeline = (child: SubjectId, as: { readonly recorded?: string; readonly learned?: string } = {}): string =>
  withQuery(`/children/${child}/timeline`, as)
/** Where a child is on their way through our work. */
export const toJourney = (child: SubjectId): string => `/children/${child}/journey`
/** A child's plans, side by side. */
export const toPlans = (child: SubjectId): string => `/children/${child}/plans`
/** Everything a child said, and what came of it. */
export const toVoice = (child: SubjectId): string => `/children/${child}/voice`
/** The people in a child's life. */
export const toPeople = (child: SubjectId): string => `/children/${child}/people`
/** The children of a child's family, and the family drawn. */
export const toFamily = (child: SubjectId): string => `/children/${child}/family`
/** Every photograph, document and recording of a child, or those of one kind. */
export const toDocuments = (child: SubjectId, asked: { readonly show?: string | undefined } = {}): string => withQuery(`/children/${child}/documents`, asked)
/** The chronologies somebody chose the entries of; with a record, that one beside the automatic one. */
export const toChronology = (child: SubjectId, record?: RecordId, asked: { readonly [name: string]: string | undefined } = {}): string =>
  withQuery(record === undefined ? `/children/${child}/chronology` : `/children/${child}/chronology/${record}`, asked)
/** The same as a document for court: to print. */
export const toCourtCopy = (child: SubjectId, record: RecordId): string => `/children/${child}/chronology/${record}/court`
/** Homes with room, held against what a child needs in one search. */
export const toHomes = (child: SubjectId, request: RecordId): string => `/children/${child}/placements/${request}`
/** Why the reader can see a child's record. */
export const toWhy = (child: SubjectId): string => `/children/${child}/why`
/** Who has looked at a child's record. */
export const toLooked = (child: SubjectId, asked: { readonly [name: string]: string | undefined } = {}): string => withQuery(`/children/${child}/looked`, asked)
/** Who has looked at one's own record. */
export const toMyLooked = (): string => '/mine/looked'
/** Opening a record out of reach in an emergency, and closing it again. */
export const toOpenInEmergency = (child: SubjectId): string => `/access/open/${child}`
/** Emergency openings to review, and one of them. */
export const toReviews = (): string => '/access/reviews'
export const toReview = (record: RecordId): string => `/access/reviews/${record}`
/** What somebody's looks say together, and one of those alerts. */
export const toAlerts = (which?: 'reviewed'): string => withQuery('/access/alerts', { show: which })
export const toAlert = (alert: string): string => `/access/alerts/${alert}`
/** Why one thing is owed to one child. */
export const toOwed = (child: SubjectId, rule: string, key: string): string => `/children/${child}/owed/${rulePart(rule)}/${encodeURIComponent(key)}`

/** One pattern in a child's record. */
export const toSignal = (child: SubjectId, rule: string, key: string): string => `/children/${child}/signals/${rulePart(rule)}/${encodeURIComponent(key)}`

/** How a person's record is kept: holds, and orders to clear it. */
export const toKept = (subject: SubjectId): string => `/keeping/people/${subject}`

/** One record: what was written and what can be added. */
export const toRecord = (record: RecordId): string => `/records/${record}`
/** A file of a record that was released to whoever reads it. */
export const toMyFile = (record: RecordId, hash: string): string => `/mine/records/${record}/files/${hash}`
/** A file that a record names. */
export const toFile = (record: RecordId, hash: string): string => `/records/${record}/files/${hash}`
/** Where a form is sent to begin a better version of a step. */
export const toAmend = (record: RecordId, sequence: number): string => `/records/${record}/amend/${sequence}`
/** Where a form is sent to begin saying that a record was wrong. */
export const toWithdraw = (record: RecordId): string => `/records/${record}/withdraw`

/** Choosing what to write about a child; without one, choosing the child. */
export const toWrite = (child?: SubjectId): string => withQuery('/write', { child })
/** Writing begun and not yet sent. */
export const toDraft = (draft: string): string => `/write/${draft}`
/** One's own unfinished writing as the child it is about would read it. */
export const toDraftToChild = (draft: string): string => `/write/${draft}/to-child`
/** A record as a PDF to take away. */
export const toPdf = (record: RecordId): string => `/records/${record}/pdf`
/** A record as the child it is about will read it. */
export const toRecordToChild = (record: RecordId): string => `/records/${record}/to-child`

/** A red line: one thing a director must know. */
export const toRed = (subject: SubjectId, rule: string, key: string): string => `/today/red/${subject}/${rulePart(rule)}/${encodeURIComponent(key)}`
/** The board of a home tonight. */
export const toTonight = (home?: SubjectId): string => withQuery('/tonight', { home })
/** Where a shift of a home hands over to the next. */
export const toHandover = (home: SubjectId): string => withQuery('/tonight/handover', { home })
/** A home's tablets; choosing oneself on one; one's PIN there. */
export const toTablets = (home: SubjectId): string => withQuery('/tonight/tablets', { home })
export const toTablet = (): string => '/tablet'
export const toPin = (): string => '/tablet/pin'
/** A figure and the children behind it. */
export const toFigure = (indicator: string, period: { readonly from?: string; readonly to?: string; readonly at?: string } = {}): string =>
  withQuery(`/figures/${rulePart(indicator)}`, period)
/** Figures on missing children that can be added up with those of others. */
export const toStandardFigures = (asked: { readonly year?: string; readonly file?: string } = {}): string => withQuery('/figures/missing/standard', asked)
/** What we wrote of children missing beside what the police reported. */
export const toPoliceFigures = (asked: { readonly year?: string } = {}): string => withQuery('/figures/missing/police', asked)
/** Rules whose number is a choice, and what was chosen; with a rule, choosing for that one. */
export const toStandards = (rule?: string): string => (rule === undefined ? '/rules/standards' : `/rules/standards/${rulePart(rule)}`)
/** Rules nobody has checked against their source yet. */
export const toUnverified = (): string => '/rules/unverified'
/** Every page of guidance, and one of them. */
export const toGuidance = (): string => '/guidance'
export const toGuidancePage = (record: RecordId): string => `/guidance/${record}`
/** Decisions of the front door drawn for a second look. */
export const toSample = (asked: { readonly [name: string]: string | undefined } = {}): string => withQuery('/front-door/sample', asked)
/** Whether something may be shared, question by question. */
export const toSharing = (at?: string): string => withQuery('/rules/sharing', { at })
/** Every rule. */
export const toRules = (): string => '/rules'
/** A rule by itself: what is owed, by when, and where that is written. */
export const toRule = (rule: string): string => `/rules/${rulePart(rule)}`
/** Parts of the catalogue: what can be written, what is owed, what is read, who may, and which words to think about. */
export type CataloguePart = 'records' | 'owed' | 'readings' | 'roles' | 'words' | 'places'
/** The catalogue, or a part of it; `in` is another place than this authority's own. */
export const toCatalogue = (part?: CataloguePart, asked: { readonly in?: string | undefined; readonly find?: string | undefined } = {}): string =>
  withQuery(part === undefined ? '/catalogue' : `/catalogue/${part}`, asked)
/** A record type, with its steps and questions. */
export const toRecordType = (type: string, asked: { readonly in?: string | undefined } = {}): string => withQuery(`/catalogue/records/${type}`, asked)
/** One thing owed, with the law of each place beside the other's. */
export const toOwedType = (rule: string, asked: { readonly in?: string | undefined } = {}): string => withQuery(`/catalogue/owed/${rulePart(rule)}`, asked)
/** Where anybody who is worried about a child tells us; `me`: in words for the child themself. */
export const toWorried = (me: boolean): string => withQuery('/worried', { me: me ? 'yes' : undefined })
/** After a worry was told. The words it is called by are said with spaces and written with dashes. */
export const toWorryTold = (reference: string, me: boolean): string => withQuery(`/worried/told/${reference.replaceAll(' ', '-')}`, { me: me ? 'yes' : undefined })
export const referenceIn = (part: string): string => part.replaceAll('-', ' ')
/** What waits at the front door, and one worry told there. */
export const toFrontDoor = (): string => '/front-door'
export const toWorry = (record: RecordId, asked: { readonly found?: string } = {}): string => withQuery(`/front-door/${record}`, asked)
/** Writing about a child new to us: looked for first. */
export const toNewChild = (): string => '/children/new'
/** The same for an adult. */
export const toNewAdult = (): string => '/adults/new'
/** Whether somebody is recorded twice: looking for the other record; and two records side by side, to be joined or parted. */
export const toJoining = (person: SubjectId): string => `/same/${person}`
export const toPair = (person: SubjectId, other: SubjectId): string => `/same/${person}/${other}`
/** What the reader was told, or only one kind of it. */
export const toTold = (asked: { readonly what?: string } = {}): string => withQuery('/told', asked)
/** Where the reader is told besides Sightline, and their calendar. */
export const toMessages = (): string => '/account/messages'
export const toMyCalendar = (): string => '/account/calendar'
/** Why something is owed that a calendar shows; `entry` says nothing of what it is. */
export const toCalendarEntry = (entry: string): string => `/calendar/owed/${entry}`
/** Words to think about, counted by team. */
export const toWords = (): string => '/words'
/** What waits for somebody to agree, and one such record with the press to decide. */
export const toApprovals = (): string => '/approvals'
export const toApproval = (record: RecordId): string => `/approvals/${record}`
/** Children of one worker handed on to another: `from`: whose; `why`: for good, or while they are away. */
export const toReassign = (asked: { readonly from?: SubjectId; readonly why?: 'COVER' } = {}): string => withQuery('/team/hand-on', asked)
/** What somebody who takes a child on must know. */
export const toTakeOn = (record: RecordId): string => `/handovers/${record}`
/** Help: the few things everybody needs, and a first tour of one's own page. */
export const toHelp = (): string => '/help'
export const toTour = (): string => '/help/tour'
/** Help with one set of pages; `form`: with one kind of record there. */
export const toHelpWith = (topic: string, form?: string): string => withQuery(`/help/with/${topic}`, { form })
/** Which keys do what, and whether they do. */
export const toKeys = (): string => '/help/keys'
/** Every part that pages are made of. */
export const toKit = (): string => '/about/kit'
