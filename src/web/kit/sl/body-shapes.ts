/**
 * The outline of a body as shapes, each named by its code of `body-part`. Drawn for the half that lies left on the page and mirrored;
 * seen from the front that is the child's right. Units are those of the drawing; a page and a PDF draw from the same.
 */
export type Figure = 'child' | 'baby'
export interface Shape { readonly code: string; readonly path: string; /** Where a sign for it stands. */ readonly at: { readonly x: number; readonly y: number } }
export interface Outline { readonly id: 'face' | 'front' | 'back'; readonly title: string; readonly width: number; readonly height: number; readonly shapes: readonly Shape[]; /** Drawn, and part of no press: the head seen from the front. */ readonly beside: readonly string[] }

const width = 240
const middle = width / 2

type Halves = { readonly [code: string]: string }
const face: Halves = {
  'H-FOREHEAD': 'M48 98 Q58 30 120 29 Q182 30 192 98 Z', 'H-NOSE': 'M104 98 L136 98 L142 158 L98 158 Z', 'H-MOUTH': 'M86 168 L98 158 L142 158 L154 168 L154 190 L86 190 Z',
  'H-CHIN': 'M64 190 L176 190 Q158 221 120 221 Q82 221 64 190 Z',
}
const faceHalf: Halves = {
  'H-EYE': 'M104 98 L48 98 Q42 116 44 134 L100 134 Z', 'H-CHEEK': 'M100 134 L44 134 Q47 166 64 190 L86 190 L86 168 L98 158 Z', 'H-EAR': 'M47 100 Q12 88 12 120 Q17 154 47 152 Q41 126 47 100 Z',
}
const arm: Halves = {
  'UPPER-ARM': 'M60 122 L84 124 L78 176 L53 174 Q53 146 60 122 Z', FOREARM: 'M53 174 L78 176 L68 230 L44 228 Z', HAND: 'M44 228 L68 230 Q73 252 62 266 Q43 270 38 252 Q37 238 44 228 Z',
}
const trunk: Halves = { SHOULDER: 'M120 94 L106 92 L84 96 Q63 100 60 122 L88 124 L120 112 Z' }
const front: Halves = { 'F-NECK': 'M104 74 L136 74 L134 94 L106 94 Z', 'F-GROIN': 'M104 214 L136 214 L132 238 L108 238 Z' }
const frontHalf: Halves = {
  CHEST: 'M120 112 L88 124 L88 164 L120 164 Z', TUMMY: 'M120 164 L88 164 L86 214 L120 214 Z', THIGH: 'M86 214 L104 214 L108 238 L119 240 L117 292 L90 292 Q82 250 86 214 Z',
  KNEE: 'M90 292 L117 292 L116 318 L92 318 Z', SHIN: 'M92 318 L116 318 L113 376 L95 376 Z', FOOT: 'M95 376 L113 376 L115 400 Q100 410 82 400 Q85 387 95 376 Z',
}
const back: Halves = { 'B-HEAD': 'M90 46 Q90 10 120 10 Q150 10 150 46 Q148 74 120 76 Q92 74 90 46 Z', 'B-NECK': 'M106 76 L134 76 L134 94 L106 94 Z' }
const backHalf: Halves = {
  UPPER: 'M120 112 L88 124 L88 164 L120 164 Z', LOWER: 'M120 164 L88 164 L86 210 L120 210 Z', BOTTOM: 'M120 210 L86 210 Q81 236 85 250 L119 252 Z',
  THIGH: 'M85 250 L119 252 L117 296 L90 296 Q84 272 85 250 Z', KNEE: 'M90 296 L117 296 L116 320 L92 320 Z', CALF: 'M92 320 L116 320 L113 376 L95 376 Z', FOOT: 'M95 376 L113 376 L115 402 Q100 408 90 402 Z',
}
const headInFront = 'M90 46 Q90 10 120 10 Q150 10 150 46 Q148 76 120 78 Q92 76 90 46 Z'

type Point = readonly [number, number]
type Move = (p: Point) => Point
const moved = (path: string, move: Move): string =>
  path.replaceAll(/(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)/g, (_, x: string, y: string) => move([Number(x), Number(y)]).map((n) => Math.round(n * 10) / 10).join(' '))
const mirror: Move = ([x, y]) => [width - x, y]
const same: Move = (p) => p

/** A baby is mostly head, with short arms and legs: heights of a child's body, and where they lie on a baby's. */
const heights: readonly Point[] = [[10, 8], [78, 96], [94, 106], [124, 132], [214, 216], [292, 258], [318, 272], [376, 304], [410, 328]]
const asBaby: Move = ([x, y]) => {
  const head = y < 80 ? 1.45 : 1.12
  const next = Math.max(1, heights.findIndex(([from]) => y <= from)), [from, to] = [heights[next - 1] ?? [0, 0], heights[next] ?? [1, 1]]
  return [middle + (x - middle) * head, to[1] - (to[0] - y) * (to[1] - from[1]) / (to[0] - from[0])]
}

function shape(code: string, path: string): Shape {
  const points = [...path.matchAll(/(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)/g)].map((m) => [Number(m[1]), Number(m[2])] as const)
  const mid = (of: readonly number[]): number => (Math.min(...of) + Math.max(...of)) / 2
  return { code, path, at: { x: mid(points.map((p) => p[0])), y: mid(points.map((p) => p[1])) } }
}
const whole = (shapes: Halves, move: Move): readonly Shape[] => Object.entries(shapes).map(([code, path]) => shape(code, moved(path, move)))
/** Both sides of each: `left` is the side of the child that lies left on the page. */
const sides = (shapes: Halves, prefix: string, left: 'L' | 'R', move: Move): readonly Shape[] => Object.entries(shapes).flatMap(([code, path]) => [
  shape(`${prefix}${code}-${left}`, moved(path, move)), shape(`${prefix}${code}-${left === 'R' ? 'L' : 'R'}`, moved(moved(path, mirror), move)),
])

/** The pictures of a body: the face large, then all of it from the front and the back. */
export function outlines(figure: Figure): readonly Outline[] {
  const move = figure === 'baby' ? asBaby : same, height = figure === 'baby' ? 336 : 416
  return [
    { id: 'face', title: 'Face', width, height: 236, shapes: [...sides(faceHalf, '', 'R', same), ...whole(face, same)], beside: [] },
    { id: 'front', title: 'Front', width, height, shapes: [...sides({ ...arm, ...trunk, ...frontHalf }, 'F-', 'R', move), ...whole(front, move)], beside: [moved(headInFront, move)] },
    { id: 'back', title: 'Back', width, height, shapes: [...sides({ ...arm, ...trunk, ...backHalf }, 'B-', 'L', move), ...whole(back, move)], beside: [] },
  ]
}
