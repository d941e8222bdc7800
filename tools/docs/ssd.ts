import { ssdObjects, type Rows, type Step, type Value } from '../../src/packs/england/ssd/index.ts'
import { page, table } from './page.ts'

/** Where every column of the Standard Safeguarding Dataset comes from. */
export const ssdPage = (): string => page('The Standard Safeguarding Dataset', 'The views of the schema `ssd`. How to read them: [report.md](../how-to/report.md). A step is its latest writing where nothing else is said; a value that is not told is blank.',
  ...ssdObjects.map((o) => [`## ${o.name}`, o.says, ...(o.rows.length === 0 ? [] : [`Rows: ${o.rows.map(rowsSaid).join('; and ')}.`]), table(['column', 'told by'], Object.entries(o.columns).map(([c, v]) => [`\`${c}\``, said(v)]))].join('\n\n')))

const code = (text: string): string => `\`${text}\``
const stepSaid = ({ step, first, where }: Step): string => `${first ? 'the first ' : ''}${code(step)}${where ? ` with ${code(where.field)} ${where.these ? `${where.not ? 'not ' : ''}${where.these.map(String).join(' or ')}` : 'answered'}` : ''}`

function rowsSaid(rows: Rows): string {
  const more = `${rows.only ? ('was' in rows.only ? `, for whom ${code(rows.only.was)} ever held` : `, who have ${code(rows.only.has)}`) : ''}${rows.needs ? `, where ${stepSaid(rows.needs)} stands too` : ''}${rows.unless ? `, but not with ${rows.unless.map(code).join(' or ')}` : ''}${rows.not ? `, unless told: ${said(rows.not)}` : ''}`
  switch (rows.from) {
    case 'records': return `records ${code(rows.kind)}${rows.step ? ` with ${stepSaid(rows.step)}` : ''}${rows.each ? `, each of ${code(rows.each)}` : ''}${rows.of ? `, of the child named in ${code(rows.of)}` : ''}${more}`
    case 'writings': return `every ${stepSaid(rows.step)} of ${code(rows.kind)}${more}`
    case 'latest': return `the latest ${stepSaid(rows.step)} of ${code(rows.kind)} of each child${more}`
    case 'times': return `times the status ${code(rows.status)} held${more}`
    case 'list': return `worked out from several records: ${rows.list.replaceAll('-', ' ')}${more}`
    case 'subjects': return `every ${rows.about.join(' and ')}${more}`
    case 'once': return 'one'
  }
}

function said(v: Value): string {
  switch (v.is) {
    case 'record': return 'id of the record'
    case 'row': return 'id of the row'
    case 'person': return 'id of the child'
    case 'each': return 'the code'
    case 'day': return v.step === null ? 'its day' : `day of ${stepSaid(v.step)}`
    case 'answer': return `${stepSaid(v.step)}: ${code(v.field)}`
    case 'words': return `${said(v.of)} (${Object.entries(v.words).slice(0, 4).map(([a, b]) => `${a}: ${b}`).join(', ')}${Object.keys(v.words).length > 4 ? ', …' : ''})`
    case 'one-of': return `Y when ${said(v.of)} is ${v.these.join(' or ')}`
    case 'told': return `${v.says} when told: ${said(v.of)}`
    case 'written': return `${v.yes} when ${stepSaid(v.step)} was written`
    case 'count': return `how often ${code(v.step)} was written${v.but ? `, but for ${v.but}` : ''}`
    case 'always': return v.text === '' ? 'empty' : `“${v.text}”`
    case 'first-of': return v.values.map(said).join('; else ')
    case 'last-of': return `the last of: ${v.values.map(said).join('; ')}`
    case 'unless': return `${said(v.of)}, unless told: ${said(v.told)}`
    case 'json': return Object.entries(v.parts).map(([key, part]) => `${key}: ${said(part)}`).join('. ')
    case 'by-rows': return [...new Set(v.values.map(said))].join('; and then ')
    case 'nobody': return `*nobody*: ${v.why}`
    case 'column': return `worked out with the rows (${v.column.replaceAll('_', ' ')})`
    case 'latest': return `the child’s latest ${stepSaid(v.step)} of ${code(v.kind)}: ${v.field === null ? 'its day' : code(v.field)}`
    case 'has': return `${v.yes} when ${v.by ? `${code(v.by)} of somebody’s` : 'there is'} ${code(v.kind)} with ${stepSaid(v.step)}${v.unless.length > 0 ? `, without ${v.unless.map(code).join(', ')}` : ''}`
    case 'of-record': return `${code(v.kind)} (${said(v.id)}), ${stepSaid(v.step)}: ${v.field === null ? 'its day' : code(v.field)}`
    case 'naming': return `${code(v.kind)} that names it in ${code(v.field)}${v.having ? `, with ${code(v.having)}` : ''}`
    case 'referral': return 'the referral it names, else the one open then, else the last before it, else the first'
    case 'during': return `${code(v.status)} ${v.now ? 'now' : 'then'}${v.detail ? `: ${code(v.detail)}` : ''}${Object.entries(v.where).map(([d, is]) => `, ${d} ${is}`).join('')}`
    case 'number-of': return `number${v.who.is === 'person' || v.who.is === 'record' ? '' : ` of ${said(v.who)}`}: ${v.schemes.join(', else ')}`
    case 'unit': return `${v.field.replaceAll('_', ' ')} of ${said(v.which)}`
    case 'cases': return 'children they were social worker of on the last 30 September'
    case 'unless-kept': return `${said(v.of)}; blank while an address is kept from anybody`
  }
}
