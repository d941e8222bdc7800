import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

const fonts = ['latin', 'latin-ext'].flatMap(set =>
  ['400-normal', '400-italic', '600-normal', '700-normal'].map(face => `atkinson-hyperlegible-next-${set}-${face}.woff2`))

/** The small modules that improve a page, in the kit's browser folder. */
const modules = [
  'start.js', 'at-once.js', 'autosave.js', 'body-map.js', 'clock.js', 'draft.js', 'form-state.js', 'kept.js', 'keys.js', 'language.js', 'missing-since.js', 'passkey.js', 'print.js',
  'recorder.js', 'return-give.js', 'return-open.js', 'return-progress.js', 'save-line.js', 'send-file.js', 'sign-out.js', 'still-here.js',
]

const fontFolder = join(packageFolder('@fontsource/atkinson-hyperlegible-next'), 'files')

/** Every file a page may ask for: its path on this server, and where it lies on disk. Nothing comes from anywhere else. */
export const assets: ReadonlyMap<string, string> = new Map([
  ['/assets/sightline.css', here('built/sightline.css')],
  ['/assets/icons.svg', here('built/icons.svg')],
  ['/assets/mark.svg', here('built/mark.svg')],
  ['/assets/govuk/govuk-frontend.min.js', join(packageFolder('govuk-frontend'), 'dist/govuk/govuk-frontend.min.js')],
  ...fonts.map(name => [`/assets/fonts/${name}`, join(fontFolder, name)] as const),
  ...modules.map(name => [`/assets/kit/${name}`, here(`../kit/browser/${name}`)] as const),
])
