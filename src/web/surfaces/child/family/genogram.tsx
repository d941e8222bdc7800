import type { Words } from '../../../kit/index.ts'
import { half, wordHeight, type Genogram, type Sign, type Spot } from './genogram.ts'
import type { Stroke } from './genogram-lines.ts'

/** The family drawn with the usual signs of a genogram. It says nothing that the list beside it does not: whoever cannot see it loses nothing. */
export const Drawing = ({ drawn, label }: { readonly drawn: Genogram; readonly label: string }) => (
  <div class="sl-scroll sl-genogram" tabIndex={0} role="region" aria-label={label}>
    <svg width={drawn.width} height={drawn.height} viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true" focusable="false">
      {drawn.strokes.map((s) => <Line {...s} />)}
      {drawn.spots.map((s) => <Someone {...s} />)}
    </svg>
  </div>
)

const dashes = { firm: undefined, dashed: '7 5', dotted: '2 5' } as const

const Line = ({ points, style, ended }: Stroke) => (
  <>
    <polyline points={points.map((p) => p.join(',')).join(' ')} fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray={dashes[style]} stroke-linecap={style === 'dotted' ? 'round' : undefined} />
    {ended && [-3, 3].map((d) => <line x1={ended[0] - 7} y1={ended[1] + 4 + d} x2={ended[0] + 7} y2={ended[1] - 4 + d} stroke="currentColor" stroke-width="2" />)}
  </>
)

const Someone = (s: Spot) => (
  <g>
    {s.own && <Shape sign={s.sign} x={s.x} y={s.y} size={half + 5} dashed={false} />}
    <Shape sign={s.sign} x={s.x} y={s.y} size={half} dashed={s.unnamed} />
    {s.died && [1, -1].map((d) => <line x1={s.x - half} y1={s.y - d * half} x2={s.x + half} y2={s.y + d * half} stroke="currentColor" stroke-width="1.75" />)}
    <text x={s.x} y={s.y + (s.sign === 'unborn' ? 14 : 6)} text-anchor="middle" font-size="16" fill="currentColor">{s.age}</text>
    {s.words.map((w, i) => <text x={s.x} y={s.y + half + 8 + (i + 0.8) * wordHeight} text-anchor="middle" font-size="15" fill="currentColor" font-weight={s.own && i === 0 ? 700 : undefined}>{w}</text>)}
  </g>
)

function Shape(props: { readonly sign: Sign; readonly x: number; readonly y: number; readonly size: number; readonly dashed: boolean }) {
  const { sign, x, y, size: r } = props
  const look = { class: 'sl-genogram__sign', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': props.dashed ? '5 4' : undefined }
  if (sign === 'male') return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...look} />
  if (sign === 'female') return <circle cx={x} cy={y} r={r} {...look} />
  const points = sign === 'unborn' ? [[x, y - r], [x + r, y + r], [x - r, y + r]] : [[x, y - r - 2], [x + r + 2, y], [x, y + r + 2], [x - r - 2, y]]
  return <polygon points={points.map((p) => p.join(',')).join(' ')} {...look} />
}

const sample = (sign: Sign, more: Partial<Spot> = {}): Spot => ({ id: '', sign, own: false, died: false, unnamed: false, age: '', words: [], x: 32, y: 32, foot: 0, ...more })
const Small = (props: { readonly children: Words }) => <svg width="40" height="40" viewBox="0 0 64 64" aria-hidden="true" focusable="false">{props.children}</svg>
const across = (style: Stroke['style'], ended: Stroke['ended'] = null) => <Line points={[[4, 32], [60, 32]]} style={style} ended={ended} />

/** What each sign means. */
export const Signs = () => (
  <ul class="sl-genogram__key" role="list" aria-label="What the signs mean">
    <li><Small><Someone {...sample('male')} /></Small>Male</li>
    <li><Small><Someone {...sample('female')} /></Small>Female</li>
    <li><Small><Someone {...sample('unknown')} /></Small>Sex not written</li>
    <li><Small><Someone {...sample('unborn')} /></Small>Not born yet</li>
    <li><Small><Someone {...sample('unknown', { own: true })} /></Small>Whose family it is</li>
    <li><Small><Someone {...sample('unknown', { died: true })} /></Small>Died</li>
    <li><Small><Someone {...sample('unknown', { unnamed: true, age: '?' })} /></Small>Nobody wrote who, or you cannot see them</li>
    <li><Small>{across('firm')}</Small>Parent and child</li>
    <li><Small>{across('dashed')}</Small>How, or on whose side, is not written</li>
    <li><Small>{across('dotted')}</Small>Foster carer</li>
    <li><Small>{across('firm', [32, 32])}</Small>Holds no longer</li>
  </ul>
)
