import { expect, test } from '@playwright/test'
import { fit, linear, ticks } from '../../src/charts/scale'
import { csv } from '../../src/export/csv'
import { OTHERS, sankey } from '../../src/flow/sankey'
import { measured, volumes } from '../../src/flow/volumes'
import { greatCircle } from '../../src/map/greatCircle'
import { onward } from '../../src/map/unwrapped'
import { parts, written } from '../../src/plan/cargo'
import { whereabouts } from '../../src/flow/whereabouts'

test('ticks are round and hold the figures between them', () => {
  expect(ticks(0, 78_433)).toEqual([0, 20_000, 40_000, 60_000, 80_000])
  expect(ticks(0, 0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8])
  expect(ticks(-63, 6, 4)[0]).toBeLessThanOrEqual(-63)
  expect(ticks(5, 5)).toEqual([5, 6])
})

test('a scale puts its ends where it is told, downwards too', () => {
  const scale = linear(0, 80, 200, 20)
  expect(scale(0)).toBe(200)
  expect(scale(80)).toBe(20)
})

test('long names are cut, Chinese ones after half as many letters', () => {
  expect(fit('Khorgos', 200, 12)).toBe('Khorgos')
  expect(fit('Kazakhstan and Kyrgyzstan', 80, 12).length).toBeGreaterThan(fit('哈萨克斯坦和吉尔吉斯斯坦', 80, 12).length)
  expect(fit('Kazakhstan and Kyrgyzstan', 80, 12)).toMatch(/…$/)
})

test('an export quotes what must be quoted and runs no formula', () => {
  const table = { columns: [{ name: 'a' }, { name: 'b' }], rows: [['=SUM(A1)', 'say "x", twice'], [{ shown: '2', exact: 2.125 }, -1]] }
  expect(csv(table)).toBe('a,b\r\n\'=SUM(A1),"say ""x"", twice"\r\n2.125,-1\r\n')
})

test('cargo of the form is cargo of the command line, and the rest is left as it stands', () => {
  for (const cargo of ['2x40HC', '1x20DC:uranium', '68t:wheat', '7.5t']) {
    const read = parts(cargo)
    expect(read && written(read)).toBe(cargo)
  }
  expect(parts('1xload:12x3x4m,70t')).toBeUndefined()
})

const TABLE = `class,loading,from,to,volume,unit,tonnes,costUsd,volume_middle,volume_sea
containers,loaded,CN,GE,100,TEU,700,1,40,60
containers,empty,GE,CN,90,TEU,0,1,90,0
grain,loaded,KZ,IR,500,t,500,1,500,0
coal,loaded,KZ,PL,300,t,300,1,0,300`

test('volumes leave empties out, and boxes turned into tonnes keep their split', () => {
  const pairs = volumes(TABLE)
  expect(pairs).toHaveLength(3)
  expect(measured(pairs, 'teu', '').map((pair) => pair.byCorridor)).toEqual([{ middle: 40, sea: 60 }])
  expect(measured(pairs, 'tonnes', 'containers')[0]?.byCorridor).toEqual({ middle: 280, sea: 420 })
})

test('a Sankey loses nothing: columns and bands add up, small zones become one', () => {
  const pairs = measured(volumes(TABLE), 'tonnes', '')
  const drawn = sankey(pairs, 300, 2)
  expect(drawn.total).toBe(1500)
  for (const column of [0, 1, 2])
    expect(drawn.boxes.filter((box) => box.column === column).reduce((sum, box) => sum + box.value, 0)).toBeCloseTo(1500)
  expect(drawn.boxes.some((box) => box.id === OTHERS && box.column === 2)).toBe(true)
  for (const box of drawn.boxes) {
    const out = drawn.bands.filter((band) => band.from === box).reduce((sum, band) => sum + band.value, 0)
    if (box.column < 2) expect(out).toBeCloseTo(box.value)
    expect(box.y + box.height).toBeLessThanOrEqual(300.001)
  }
  expect(sankey([], 300)).toEqual({ boxes: [], bands: [], total: 0 })
})

test('a flight bends towards the pole and ends where it should', () => {
  const line = greatCircle([108.752, 34.447], [50.047, 40.467])
  expect(line[0]?.[0]).toBeCloseTo(108.752)
  expect(line.at(-1)?.[1]).toBeCloseTo(40.467)
  expect(Math.max(...line.map((point) => point[1] ?? 0))).toBeGreaterThan(41.5)
})

test('land that crosses the edge of the world goes on past it', () => {
  expect(onward([[179, 60], [-179, 61], [-178, 62], [179, 63]])).toEqual([[179, 60], [181, 61], [182, 62], [179, 63]])
})

test('a bottleneck is named in the language of the page, link or place', () => {
  const names: Record<string, string> = { 'KZ-ATK': 'Алтынкөл', GEPTI: 'Поти', ROCND: 'Констанца', CNHUP: 'Қорғас' }
  const nameOf = (id: string) => names[id]
  expect(whereabouts('KZ-ATK/rail:CNHUP-KZ-ATK', 'Altynkol', nameOf)).toBe('Алтынкөл')
  expect(whereabouts('ferry:GEPTI-ROCND', 'Poti port – Constanta port', nameOf)).toBe('Поти – Констанца')
  expect(whereabouts('rail:CNHUP-KZ-ATK', 'Horgos – Altynkol', nameOf)).toBe('Қорғас – Алтынкөл')
  expect(whereabouts('rail:XX-YY', 'Somewhere', nameOf)).toBe('Somewhere')
})
