import { themes } from './tokens.ts'
import type { Theme } from './tokens.ts'

const declared = (theme: Theme): string => Object.entries(themes[theme]).map(([token, colour]) => `--sl-${token}:${colour}`).join(';')

/**
 * The colours as custom properties. Light unless the reader's machine asks for dark or for more contrast; a choice they make on the
 * page (`data-theme`) wins over both. Paper is always black on white, whatever the screen shows.
 */
export const tokensCss = (): string => [
  `:root{color-scheme:light;${declared('light')}}`,
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light],[data-theme=contrast]){color-scheme:dark;${declared('dark')}}}`,
  `@media screen{[data-theme=dark]{color-scheme:dark;${declared('dark')}}}`,
  `@media (prefers-contrast:more){:root:not([data-theme=light],[data-theme=dark]){color-scheme:light;${declared('contrast')}}}`,
  `[data-theme=contrast]{color-scheme:light;${declared('contrast')}}`,
  `@media print{:root,:root[data-theme]{color-scheme:light;${declared('contrast')};--sl-line:#999999}}`,
  '',
].join('\n')
