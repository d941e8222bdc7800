/** A colour, as six hex digits. */
type Hex = `#${string}`

/**
 * Every colour by theme. Ground; brand (harbour, a deep sea green) with lamp, which is for the mark and for focus and never for a
 * meaning; links; buttons; focus; a child's own words; a family of ink, tint and mark for each status; charts in their order; the
 * young person's space.
 */
export const themes = {
  light: {
    paper: '#f3f1ec', surface: '#ffffff', sunk: '#f9f7f3', ink: '#16262a', 'ink-2': '#47575b', line: '#dbd6cb',
    'line-strong': '#7b8583', control: '#2c3c40',
    brand: '#0e4350', 'brand-deep': '#09323c', 'brand-ink': '#ffffff', 'brand-ink-2': '#cfe3e5',
    'brand-tint': '#e4eff0', 'brand-line': '#1b6c7a', lamp: '#ffc94d',
    link: '#0a5d72', 'link-hover': '#06404f', visited: '#5b3f86',
    action: '#0d5c6b', 'action-hover': '#0a4752', 'action-edge': '#052e37', 'action-ink': '#ffffff',
    danger: '#b3261e', 'danger-hover': '#8f1a13', 'danger-edge': '#5c0d08', 'danger-ink': '#ffffff',
    focus: '#ffc94d', 'focus-ink': '#1a1405',
    voice: '#fdf4e0', 'voice-line': '#b0740a', 'voice-ink': '#3a2a05',
    'late-ink': '#8e1c14', 'late-tint': '#fce9e6', 'late-mark': '#b3261e',
    'today-ink': '#6a4200', 'today-tint': '#feeecb', 'today-mark': '#a86400',
    'soon-ink': '#1c4672', 'soon-tint': '#e5eef8', 'soon-mark': '#2f6299',
    'met-ink': '#1b5631', 'met-tint': '#e3f1e5', 'met-mark': '#2b7a47',
    'unknown-ink': '#4c3778', 'unknown-tint': '#efeaf7', 'unknown-mark': '#6b50a3',
    'none-ink': '#414f52', 'none-tint': '#edeae4', 'none-mark': '#66716f',
    'chart-1': '#0d6072', 'chart-2': '#b04a0a', 'chart-3': '#6b4aa0', 'chart-4': '#3c7529', 'chart-5': '#8f6200',
    'chart-6': '#5d6769', 'chart-grid': '#e3dfd6', 'chart-band': '#e9eeec',
    'yp-sea': '#d6ecf0', 'yp-moss': '#dfeed3', 'yp-sun': '#fde9b4', 'yp-plum': '#eae0f4', 'yp-paper': '#fbf4e6',
    'yp-ink': '#16262a', 'scene-far': '#a3c39a', 'scene-near': '#6f9d60', 'scene-water': '#1f7284',
    'scene-wave': '#a9d5dd', 'scene-wall': '#fdf7ea', 'scene-wood': '#b4510b',
  },
  dark: {
    paper: '#0e181b', surface: '#162428', sunk: '#1c2d32', ink: '#e8eeec', 'ink-2': '#b4c3c3', line: '#30434a',
    'line-strong': '#7f9397', control: '#b0c0c1',
    brand: '#0a2f38', 'brand-deep': '#072229', 'brand-ink': '#f1f7f6', 'brand-ink-2': '#b5d2d6',
    'brand-tint': '#15343b', 'brand-line': '#5fb3c2', lamp: '#ffc94d',
    link: '#86d2e3', 'link-hover': '#c3edf6', visited: '#cfbbf3',
    action: '#7dccda', 'action-hover': '#a6e0ea', 'action-edge': '#3d8593', 'action-ink': '#04232a',
    danger: '#d13f35', 'danger-hover': '#b02c23', 'danger-edge': '#6d1610', 'danger-ink': '#ffffff',
    focus: '#ffc94d', 'focus-ink': '#1a1405',
    voice: '#2c2718', 'voice-line': '#d6a341', 'voice-ink': '#f5e7c6',
    'late-ink': '#ffbcb2', 'late-tint': '#451d1a', 'late-mark': '#ff8a7c',
    'today-ink': '#ffd890', 'today-tint': '#3d2d0c', 'today-mark': '#f0b03e',
    'soon-ink': '#b9d7f8', 'soon-tint': '#1b3148', 'soon-mark': '#7fb2e6',
    'met-ink': '#b3e2c0', 'met-tint': '#183524', 'met-mark': '#6dc58b',
    'unknown-ink': '#d9ccf6', 'unknown-tint': '#2e2645', 'unknown-mark': '#b39bea',
    'none-ink': '#c9d2d1', 'none-tint': '#25353a', 'none-mark': '#93a3a4',
    'chart-1': '#6cc6d7', 'chart-2': '#f2a065', 'chart-3': '#c4a8f2', 'chart-4': '#9ccf84', 'chart-5': '#e3bd5d',
    'chart-6': '#aab6b6', 'chart-grid': '#2a3c42', 'chart-band': '#1f3035',
    'yp-sea': '#153a44', 'yp-moss': '#233a20', 'yp-sun': '#40330f', 'yp-plum': '#33274a', 'yp-paper': '#11191c',
    'yp-ink': '#eef3f1', 'scene-far': '#1d4a45', 'scene-near': '#143634', 'scene-water': '#0a2731',
    'scene-wave': '#3a7482', 'scene-wall': '#31484d', 'scene-wood': '#7d4a2c',
  },
  contrast: {
    paper: '#ffffff', surface: '#ffffff', sunk: '#ffffff', ink: '#000000', 'ink-2': '#000000', line: '#000000',
    'line-strong': '#000000', control: '#000000',
    brand: '#000000', 'brand-deep': '#000000', 'brand-ink': '#ffffff', 'brand-ink-2': '#ffffff',
    'brand-tint': '#ffffff', 'brand-line': '#000000', lamp: '#ffd866',
    link: '#00359a', 'link-hover': '#000000', visited: '#4a1d8a',
    action: '#00305c', 'action-hover': '#000000', 'action-edge': '#000000', 'action-ink': '#ffffff',
    danger: '#8a0000', 'danger-hover': '#5c0000', 'danger-edge': '#000000', 'danger-ink': '#ffffff',
    focus: '#ffd866', 'focus-ink': '#000000',
    voice: '#ffffff', 'voice-line': '#000000', 'voice-ink': '#000000',
    'late-ink': '#7d0000', 'late-tint': '#ffffff', 'late-mark': '#8a0000',
    'today-ink': '#4f2f00', 'today-tint': '#ffffff', 'today-mark': '#5f3a00',
    'soon-ink': '#00305c', 'soon-tint': '#ffffff', 'soon-mark': '#00305c',
    'met-ink': '#003d1a', 'met-tint': '#ffffff', 'met-mark': '#004a20',
    'unknown-ink': '#33106b', 'unknown-tint': '#ffffff', 'unknown-mark': '#3d147d',
    'none-ink': '#000000', 'none-tint': '#ffffff', 'none-mark': '#000000',
    'chart-1': '#00305c', 'chart-2': '#7d2a00', 'chart-3': '#3d147d', 'chart-4': '#003d1a', 'chart-5': '#4f3500',
    'chart-6': '#000000', 'chart-grid': '#767676', 'chart-band': '#ffffff',
    'yp-sea': '#ffffff', 'yp-moss': '#ffffff', 'yp-sun': '#ffffff', 'yp-plum': '#ffffff', 'yp-paper': '#ffffff',
    'yp-ink': '#000000', 'scene-far': '#cfcfcf', 'scene-near': '#6b6b6b', 'scene-water': '#000000',
    'scene-wave': '#ffffff', 'scene-wall': '#ffffff', 'scene-wood': '#4f2f00',
  },
} as const satisfies { readonly [theme: string]: { readonly [token: string]: Hex } }

/** A theme's name. */
export type Theme = keyof typeof themes

/** A token's name, without its `--sl-`. */
export type Token = keyof (typeof themes)['light']

/** One thing drawn on another, and the least contrast it may have: in light and dark, and in high contrast. */
export interface Pair {
  readonly on: Token
  readonly ink: Token
  readonly least: number
  readonly leastInContrast: number
}

const text = (ink: Token, on: Token): Pair => ({ ink, on, least: 4.5, leastInContrast: 7 })
const bodyText = (ink: Token, on: Token): Pair => ({ ink, on, least: 7, leastInContrast: 7 })
const mark = (ink: Token, on: Token): Pair => ({ ink, on, least: 3, leastInContrast: 3 })

const grounds = ['paper', 'surface', 'sunk', 'brand-tint'] as const
const statuses = ['late', 'today', 'soon', 'met', 'unknown', 'none'] as const
const charts = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6'] as const
const young = ['yp-sea', 'yp-moss', 'yp-sun', 'yp-plum', 'yp-paper'] as const

/**
 * Everything that is read, or that carries a meaning, on everything it lies on. Floors are those of WCAG 2: body text 7, other text
 * 4.5, marks and control edges 3. Hairlines and tints carry no meaning on their own, so they have no floor.
 */
export const pairs: readonly Pair[] = [
  ...grounds.flatMap(on => [bodyText('ink', on), text('ink-2', on), text('link', on), text('visited', on)]),
  text('link-hover', 'surface'), text('link-hover', 'paper'),
  bodyText('brand-ink', 'brand'), text('brand-ink-2', 'brand'), bodyText('brand-ink', 'brand-deep'), mark('lamp', 'brand'),
  mark('brand-line', 'surface'), mark('brand-line', 'paper'),
  mark('line-strong', 'surface'), mark('line-strong', 'paper'), mark('line-strong', 'sunk'), mark('control', 'surface'),
    mark('control', 'sunk'),
  text('action-ink', 'action'), text('action-ink', 'action-hover'), mark('action', 'surface'),
  text('danger-ink', 'danger'), text('danger-ink', 'danger-hover'), mark('danger', 'surface'),
  bodyText('focus-ink', 'focus'), bodyText('voice-ink', 'voice'), mark('voice-line', 'voice'), text('link', 'voice'), text('ink-2', 'voice'),
  ...statuses.flatMap(s => [
    text(`${s}-ink`, `${s}-tint`), text(`${s}-ink`, 'surface'), text(`${s}-ink`, 'paper'), mark(`${s}-mark`, 'surface'),
      mark(`${s}-mark`, `${s}-tint`),
    text('link', `${s}-tint`), text('ink-2', `${s}-tint`), bodyText('ink', `${s}-tint`),
  ]),
  ...charts.flatMap(c => [{ ink: c, on: 'surface', least: 4.5, leastInContrast: 4.5 } as const, mark(c, 'chart-band')]),
  ...young.flatMap(on => [bodyText('yp-ink', on), text('link', on), text('ink-2', on)]),
]
