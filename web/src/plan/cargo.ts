// Cargo in the command line's writing: `2x40HC`, `1x20DC:uranium`, `68t:wheat`. The form writes the common ones.

export const BOXES = ['20DC', '40DC', '40HC', '45HC', '20RF', '40RF', 't'] as const

export interface CargoParts {
  amount: string
  /** A box, or `t` for tonnes in bulk. */
  unit: string
  goods: string
}

/** The parts of what the form can show; undefined for anything else, which then is shown as it stands. */
export function parts(cargo: string): CargoParts | undefined {
  const box = cargo.match(/^(\d+)x(\d\d[A-Z]{2})(?::(.+))?$/)
  if (box) return { amount: box[1] ?? '1', unit: box[2] ?? '40HC', goods: box[3] ?? '' }
  const bulk = cargo.match(/^([\d.]+)t(?::(.+))?$/)
  return bulk ? { amount: bulk[1] ?? '1', unit: 't', goods: bulk[2] ?? '' } : undefined
}

export function written({ amount, unit, goods }: CargoParts): string {
  const load = unit === 't' ? `${amount}t` : `${amount}x${unit}`
  return goods ? `${load}:${goods}` : load
}
