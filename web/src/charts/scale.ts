/** Maps figures to pixels along a line. */
export interface Scale {
  (value: number): number
  ticks: number[]
}

/** A scale from `least` to at least `most`, its ends on round figures. */
export function linear(least: number, most: number, from: number, to: number, wanted = 5): Scale {
  const marks = ticks(least, most, wanted)
  const low = marks[0] ?? least
  const high = marks.at(-1) ?? most
  const width = high - low || 1
  const scale = ((value: number) => from + ((value - low) / width) * (to - from)) as Scale
  scale.ticks = marks
  return scale
}

/** Round figures, evenly apart, that hold `least` and `most` between them. */
export function ticks(least: number, most: number, wanted = 5): number[] {
  const width = most - least
  if (!(width > 0)) return [least, least + 1]
  const rough = width / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((some) => some * power >= rough) ?? 10) * power
  const first = Math.floor(least / step + 1e-9)
  const last = Math.ceil(most / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Text cut to about `room` pixels at `size`; wide scripts count double. */
export function fit(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  let kept = ''
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size) > room) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** About how many pixels a text takes. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += size * (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.55)
  return width
}
