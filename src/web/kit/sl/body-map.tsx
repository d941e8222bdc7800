import type { ComponentChildren } from 'preact'
import { outlines, type Figure, type Outline, type Shape } from './body-shapes.ts'

export interface BodyMapProps {
  readonly figure: Figure
  /** Codes of the parts marked this time, one for each mark. */
  readonly here: readonly string[]
  /** Codes of the parts marked at other times. */
  readonly others: readonly string[]
  /** A part of the body in words, by its code. */
  readonly nameOf: (code: string) => string
  /** With script a tap on a part presses the button of this name with this value and the part's code after it. */
  readonly press?: string | undefined
  readonly children?: ComponentChildren
}

/** A body from the front and the back, with what is marked on it. Said in words too: nothing stands only in the drawing. */
export const BodyMap = ({ children, ...map }: BodyMapProps) => (
  <div class="sl-body" data-body-map={map.press}>
    <div class="sl-body__views">{outlines(map.figure).filter((o) => o.id !== 'face' || map.press || marked(o, map)).map((o) => <View {...map} outline={o} />)}</div>
    <p class="sl-quiet sl-body__key">
      {map.here.length > 0 && <span><Key full />This time</span>}
      {map.others.length > 0 && <span><Key full={false} />At another time</span>}
      <span>R and L are the child’s own right and left.</span>
    </p>
    {children}
  </div>
)

const Key = ({ full }: { readonly full: boolean }) => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false"><circle cx="9" cy="9" r="7" class={full ? 'sl-body__here' : 'sl-body__other'} /></svg>
)

const marked = (outline: Outline, { here, others }: Pick<BodyMapProps, 'here' | 'others'>): boolean => outline.shapes.some((s) => here.includes(s.code) || others.includes(s.code))
const count = (codes: readonly string[], code: string): number => codes.filter((c) => c === code).length

type ViewProps = Omit<BodyMapProps, 'children'> & { readonly outline: Outline }

const View = ({ outline, ...map }: ViewProps) => (
  <figure class={`sl-body__view sl-body__view--${outline.id}`}>
    <figcaption class="sl-label-b">{outline.title}</figcaption>
    <svg viewBox={`0 0 ${outline.width} ${outline.height}`} role="img" aria-label={inWords(outline, map)}>
      {outline.beside.map((path) => <path d={path} class="sl-body__beside" />)}
      {outline.shapes.map((s) => (
        <path d={s.path} class={`sl-body__part${map.here.includes(s.code) ? ' sl-body__part--here' : ''}`} data-part={map.press ? s.code : undefined}>
          <title>{map.nameOf(s.code)}</title>
        </path>
      ))}
      {outline.id === 'face' && <path d="M64 118 Q74 112 84 118 M156 118 Q166 112 176 118 M104 176 Q120 184 136 176" class="sl-body__feature" />}
      <text x="8" y="18" class="sl-body__side">{outline.id === 'back' ? 'L' : 'R'}</text>
      <text x={outline.width - 8} y="18" text-anchor="end" class="sl-body__side">{outline.id === 'back' ? 'R' : 'L'}</text>
      {outline.shapes.map((s) => <Signs shape={s} here={count(map.here, s.code)} others={count(map.others, s.code)} />)}
    </svg>
  </figure>
)

/** How often a part was marked: full for this time, hollow and dashed for others. */
const Signs = ({ shape: { at }, here, others }: { readonly shape: Shape; readonly here: number; readonly others: number }) => {
  const apart = here > 0 && others > 0 ? 11 : 0
  return (
    <>
      {others > 0 && <><circle cx={at.x + apart} cy={at.y} r="10" class="sl-body__other" /><text x={at.x + apart} y={at.y + 5} text-anchor="middle" class="sl-body__number">{others}</text></>}
      {here > 0 && <><circle cx={at.x - apart} cy={at.y} r="10" class="sl-body__here" /><text x={at.x - apart} y={at.y + 5} text-anchor="middle" class="sl-body__number sl-body__number--here">{here}</text></>}
    </>
  )
}

/** 'Front. This time: left shin, twice. At other times: none.' */
function inWords({ title, shapes }: Outline, { here, others, nameOf }: Omit<BodyMapProps, 'children'>): string {
  const say = (codes: readonly string[]): string => shapes.flatMap(({ code }) => {
    const times = count(codes, code)
    return times > 0 ? [`${nameOf(code).toLowerCase()}${times > 1 ? ` ${times} times` : ''}`] : []
  }).join('; ') || 'nothing'
  return `${title}. Marked this time: ${say(here)}.${others.length > 0 ? ` At other times: ${say(others)}.` : ''}`
}
