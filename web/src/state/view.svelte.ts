import type { Lang } from '../api/documents/package'

/**
 * What is being looked at: all of it is in the address, so a link shows another person the same page. Nothing in here
 * is an answer; answers are asked for again.
 */
export interface View {
  lens: 'plan' | 'flow'
  lang: Lang
  theme: 'auto' | 'light' | 'dark'
  scenario: string
  currency: string
  // The question of a plan, in the words of the command line.
  from: string
  to: string
  cargo: string
  ready: string
  arriveBy: string
  deadline: string
  avoid: string
  /** What the cargo travels under, and nothing else. */
  document: string
  via: string
  /** The option that is open, by id. */
  option: string
  /** The place whose board is open, by id. */
  place: string
  // A year's trade.
  year: string
  measure: 'tonnes' | 'teu'
  goods: string
  against: string
}

const BARE: View = {
  lens: 'plan',
  lang: 'en',
  theme: 'auto',
  scenario: '',
  currency: 'USD',
  from: '',
  to: '',
  cargo: '2x40HC',
  ready: '',
  arriveBy: '',
  deadline: '',
  avoid: '',
  document: '',
  via: '',
  option: '',
  place: '',
  year: '',
  measure: 'tonnes',
  goods: '',
  against: '',
}

const LANGUAGES: readonly Lang[] = ['en', 'kk', 'ru', 'zh']

/** Changes of these are steps that the browser's back button undoes; a letter typed is none. */
const STEPS: readonly (keyof View)[] = ['lens', 'option', 'place', 'year', 'against']

export const view: View = $state({ ...BARE, lang: preferred(), ...read(location.search) })

/** Brings the address up to what is being looked at. */
export function writeAddress(): void {
  const search = write(view)
  if (search === location.search) return
  const before: View = { ...BARE, ...read(location.search) }
  const step = location.search !== '' && STEPS.some((key) => before[key] !== view[key])
  history[step ? 'pushState' : 'replaceState'](null, '', search || location.pathname)
}

/** Follows the browser's back and forward. */
export function followAddress(): () => void {
  const follow = () => Object.assign(view, BARE, { lang: view.lang, theme: view.theme }, read(location.search))
  addEventListener('popstate', follow)
  return () => removeEventListener('popstate', follow)
}

export function read(search: string): Partial<View> {
  const given = new URLSearchParams(search)
  const found: Record<string, string> = {}
  for (const key of Object.keys(BARE)) {
    const value = given.get(key)
    if (value !== null) found[key] = value
  }
  if (found['lens'] !== 'flow') delete found['lens']
  if (found['measure'] !== 'teu') delete found['measure']
  if (!LANGUAGES.includes(found['lang'] as Lang)) delete found['lang']
  if (found['theme'] !== 'light' && found['theme'] !== 'dark') delete found['theme']
  return found as Partial<View>
}

export function write(shown: View): string {
  const told = new URLSearchParams()
  for (const [key, bare] of Object.entries(BARE)) {
    const value = shown[key as keyof View]
    if (value !== bare || key === 'lang') told.set(key, value)
  }
  const text = told.toString()
  return text === '' ? '' : `?${text}`
}

function preferred(): Lang {
  const wish = navigator.languages.map((language) => language.slice(0, 2) as Lang)
  return wish.find((language) => LANGUAGES.includes(language)) ?? 'en'
}
