/** A name without the terminal in brackets. */
export function bare(name: string): string {
  return name.replace(/\s*[(（].*?[)）]\s*$/, '')
}
