import type { Body } from '../../../../ledger/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'
import { formControls, progressOf, rowIds, sectionsOf, typed, type Progress, type Question, type Section } from '../../../../records/form/index.ts'
import { Chip, Details, Icon, type IconName, type Words } from '../../../kit/index.ts'
import { placeIn } from '../../records/body.tsx'
import { shownRows } from '../known.ts'
import { type Shown } from './asked.ts'
import { Control } from './control.tsx'
import { RowsControl } from './rows-control.tsx'
import { WhenControl } from './when-control.tsx'

/** A part of the form as the page shows it. `asksWhen`: when it happened is asked in it. */
export interface Part extends Section { readonly asksWhen: boolean; readonly progress: Progress; readonly wrong: number }

const whenPart = (title: string): Section => ({ id: 'part-when', title, questions: [] })

/**
 * The parts of a form. When it happened is asked in the part about when and where, wherever the type puts that; a type without
 * one is asked first of all.
 */
export function partsOf(form: Shown, body: Body, happened: boolean): readonly Part[] {
  const { step } = form
  const sections = sectionsOf(step)
  const own = sections.find((s) => /^when\b/i.test(s.title))
  const all = step.happenedLabel === null || own || sections.length === 1 ? sections : [whenPart('When'), ...sections]
  const asksWhen = (s: Section): boolean => step.happenedLabel !== null && (own ? s === own : s === all[0])
  const shown = all.length > 0 ? all : [whenPart(step.title)]
  return shown.map((s) => {
    const asks = asksWhen(s) || s.questions.length === 0 && step.happenedLabel !== null
    const wrong = form.problems.filter((p) => p.field !== null && belongs(s, p.field, asks)).length
    const progress = s.questions.length > 0 ? progressOf(s, step, body) : happened ? 'done' : 'not started'
    return { ...s, title: s.title === step.title ? 'The details' : s.title, asksWhen: asks, wrong, progress }
  })
}

const belongs = (s: Section, control: string, asksWhen: boolean): boolean =>
  s.questions.some((q) => control === q.id || control.startsWith(`${q.id}-`))
  || (asksWhen && (control === formControls.happened || control === formControls.learned))

const words: Readonly<Record<Progress, string>> = { done: 'Done', started: 'Started', 'not started': 'Not started' }
const icons: Readonly<Record<Progress, IconName>> = { done: 'met', started: 'pen', 'not started': 'none' }
const toPutRight = (n: number): string => (n === 1 ? '1 thing to put right' : `${n} things to put right`)

/** The parts as links, each with how far it has come. */
export const PartsNav = ({ parts, last }: { readonly parts: readonly Part[]; readonly last: string }) => (
  <nav class="sl-steps" aria-label="Parts of this record">
    {parts.length > 0 && <ol role="list">
      {parts.map((p) => (
        <li class={p.wrong > 0 ? 'sl-steps__late' : p.progress === 'done' ? 'sl-steps__met' : 'sl-steps__soon'}>
          <Icon name={p.wrong > 0 ? 'late' : icons[p.progress]} /><a href={`#${p.id}`}>{p.title}</a>
          <span>{p.wrong > 0 ? toPutRight(p.wrong) : words[p.progress].toLowerCase()}</span>
        </li>
      ))}
      <li class="sl-steps__soon"><Icon name="chevron" /><a href="#check">{last}</a><span>at the end</span></li>
    </ol>}
    <p class="sl-quiet">Leave when you like. It waits for you, on any computer.</p>
  </nav>
)

interface PartProps {
  readonly part: Part
  readonly form: Shown
  /** The id of a row shown before anybody has added one. */
  readonly firstRow: string
  /** How to be with the child, shown where their words are asked for. */
  readonly being: Words
}

/** One part: its heading, how far it has come, its questions. */
export function PartOfForm({ part, form, firstRow, being }: PartProps) {
  const asksVoice = part.questions.some((q) => q.field.type.kind === 'voice')
  return (
    <section id={part.id} class="sl-part" aria-labelledby={`${part.id}-h`}>
      <div class="sl-part__head">
        <h2 id={`${part.id}-h`} class="sl-h2">{part.title}</h2>
        {part.wrong > 0
          ? <Chip tone="late">{toPutRight(part.wrong)}</Chip>
          : <Chip tone={part.progress === 'done' ? 'met' : 'none'} icon={icons[part.progress]}>{words[part.progress]}</Chip>}
      </div>
      {part.asksWhen && <Happened form={form} />}
      {asksVoice && being}
      {topQuestions(form.step, part).map((q) => <Asked form={form} question={q} firstRow={firstRow} />)}
    </section>
  )
}

/** When it was so; and, folded away because it is nearly always now, when the writer learned of it. */
const Happened = ({ form }: { readonly form: Shown }) => {
  const learnedWrong = form.problems.some((p) => p.field === formControls.learned)
  const answered = ['day', 'month', 'year', 'time'].some((box) => typed(form.answers, `${formControls.learned}-${box}`) !== '')
  return (
    <>
      <WhenControl form={form} name={formControls.happened} label={form.step.happenedLabel ?? ''}
        hint="A month or a year is enough, if that is all you know. Times like 10:40pm or 22:40." />
      <Details summary="When did you learn of it?" open={learnedWrong || answered}>
        <WhenControl form={form} name={formControls.learned} label="When did you learn of it?"
          hint="Leave it empty if you know it now for the first time." />
      </Details>
    </>
  )
}

/** The questions of a part, without those that hang from a radio of it. */
const topQuestions = (step: StepDefinition, part: Section): readonly Question[] => part.questions.filter((q) => !hangsFromRadio(step, q))

function hangsFromRadio(step: StepDefinition, { field }: Question): boolean {
  const from = field.onlyWhen && step.fields[field.onlyWhen.field]
  return from !== undefined && (from.type.kind === 'yes-no' || (from.type.kind === 'code' && from.type.codes.codes.length < 8))
}

function Asked({ form, question, firstRow }: Pick<PartProps, 'form' | 'firstRow'> & { readonly question: Question }) {
  const { id, field } = question
  if (field.type.kind === 'rows') return <RowsControl form={form} field={field} name={id} rows={placeIn(field.type.fields) ? rowIds(form.answers, id) : shownRows(form.answers, id, firstRow)} />
  const hanging = Object.entries(form.step.fields).map(([i, f]) => ({ id: i, field: f }))
    .filter((q) => q.field.onlyWhen?.field === id && hangsFromRadio(form.step, q))
  const under = new Map([...Map.groupBy(hanging, (q) => answerCode(q.field.onlyWhen?.is))]
    .map(([code, qs]): [string, Words] => [code, <>{qs.map((q) => <Asked form={form} question={q} firstRow={firstRow} />)}</>]))
  return <Control form={form} field={field} name={id} beside={form.step.fields} under={under} />
}

const answerCode = (is: string | boolean | undefined): string => (is === true ? 'yes' : is === false ? 'no' : (is ?? ''))
