import { language, say, sayOr } from './words.svelte'

// Figures rounded to what is known, in the language's own writing. Tables and exports carry every digit.

/** How digits are grouped and parted. Kazakh writes them as Russian does, and not every browser knows Kazakh. */
const LOCALES = { en: 'en-GB', kk: 'ru-RU', ru: 'ru-RU', zh: 'zh-CN' } as const

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits, minimumFractionDigits: 0 }).format(value)
}

/** Two figures that mean something: 18, 3.4, 78 000. */
export function rounded(value: number, meaning = 2): string {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? '0' : '–'
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - meaning + 1)
  const near = Math.round(value / step) * step
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(near)
}

/** Large figures in the language's own steps: thousands and millions, or 万 and 亿. */
export function short(value: number, meaning = 2, from = 1e4): string {
  const size = Math.abs(value)
  const [, unit, word] = steps(from).find(([least]) => size >= least) ?? [0, 1, '']
  return word === '' ? rounded(value, size >= 1000 ? 2 : meaning) : `${rounded(value / unit, meaning)}${word}`
}

/** From which size on, in which unit, and its word. */
function steps(from: number): [number, number, string][] {
  if (language() === 'zh') return [[1e8, 1e8, ' 亿'], [1e4, 1e4, ' 万']]
  return [
    [1e9, 1e9, say('web.unit.billion')],
    [1e6, 1e6, say('web.unit.million')],
    [from, 1e3, say('web.unit.thousand')],
  ]
}

const SIGNS: Record<string, string> = { USD: '$', EUR: '€', CNY: '¥', KZT: '₸', RUB: '₽' }

export function money(amount: number, currency = 'USD'): string {
  const sign = SIGNS[currency] ?? `${currency} `
  return `${amount < 0 ? '−' : ''}${sign}${short(Math.abs(amount), 2, 1e3)}`
}

/** Every cent, as in an export or a pop-up. */
export function exactMoney(amount: number, currency: string): string {
  return `${number(amount, 2)} ${currency}`
}

export function days(value: number): string {
  return say('unit.days', rounded(value))
}

export function tonnes(value: number): string {
  return say('unit.tonnes', rounded(value))
}

export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '< 1 %' : `${Math.round(share * 100)} %`
}

export function hours(value: number): string {
  return say('web.unit.hours', number(value, value >= 10 ? 0 : 1))
}

/** The clock on the wall of the place the text speaks of: its offset is in the text. */
export function localTime(iso: string): string {
  return clock(new Date(`${iso.slice(0, 19)}Z`))
}

export function utcTime(iso: string): string {
  return clock(new Date(iso))
}

/** `+08:00` of a time with an offset. */
export function offset(iso: string): string {
  return iso.match(/[+-]\d\d:\d\d$/)?.[0] ?? 'Z'
}

function clock(at: Date): string {
  const time = at.toISOString().slice(11, 16)
  return say('web.date.clock', at.getUTCDate(), say(`web.month.${at.getUTCMonth() + 1}`), time)
}

export function day(iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return say('web.date.day', at.getUTCDate(), say(`web.month.${at.getUTCMonth() + 1}`), at.getUTCFullYear())
}

/** A country by its code. Browsers lack names in Kazakh, so they are in the bundles. */
export function country(code: string): string {
  return sayOr(`web.country.${code}`, code)
}

function locale(): string {
  return LOCALES[language()]
}
