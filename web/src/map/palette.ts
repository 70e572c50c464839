/** The colours of the map in one light. Line colours stay apart for colour-blind eyes: blue, orange, violet, greys. */
export interface Palette {
  sea: string
  land: string
  coast: string
  border: string
  country: string
  place: string
  halo: string
  dot: string
  standard: string
  broad: string
  iberian: string
  water: string
  road: string
  air: string
  pipe: string
  accent: string
  casing: string
  less: string
  more: string
}

const LIGHT: Palette = {
  sea: '#dfe7ea',
  land: '#f7f6f2',
  coast: '#bccace',
  border: '#d9d5cb',
  country: '#938d80',
  place: '#3d474c',
  halo: '#f7f6f2',
  dot: '#6b7479',
  standard: '#3b6fa8',
  broad: '#c1741f',
  iberian: '#7c5da8',
  water: '#6f93a5',
  road: '#9a978d',
  air: '#a893b5',
  pipe: '#857b63',
  accent: '#0f6078',
  casing: '#ffffff',
  less: '#b3432b',
  more: '#1f5fa8',
}

const DARK: Palette = {
  sea: '#10171b',
  land: '#1b2327',
  coast: '#34434a',
  border: '#2f393e',
  country: '#77838a',
  place: '#c4ced2',
  halo: '#161d21',
  dot: '#94a1a7',
  standard: '#6c9fd6',
  broad: '#d99a4e',
  iberian: '#ab8fd8',
  water: '#4f7486',
  road: '#5f6663',
  air: '#6f6280',
  pipe: '#7d7459',
  accent: '#7ed0e6',
  casing: '#0c1114',
  less: '#ef8f72',
  more: '#7fb4f0',
}

export function palette(dark: boolean): Palette {
  return dark ? DARK : LIGHT
}
