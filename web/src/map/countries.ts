import type { FeatureCollection, Point } from 'geojson'
import { country } from '../words/figures'

/** Where a country's name stands well on the map, longitude then latitude; names come from the browser's own tables. */
const WHERE: Record<string, [number, number]> = {
  KZ: [66.5, 48.4], CN: [103, 34.5], RU: [72, 59.5], MN: [103, 46.6], UZ: [63.3, 42.3], TM: [59.2, 39.1], KG: [74.6, 41.4],
  TJ: [71.1, 38.6], AF: [66, 33.8], IR: [54.3, 32.8], IQ: [43.4, 33], TR: [33.5, 39], GE: [43.6, 42.2], AZ: [47.9, 40.6],
  AM: [44.9, 40.3], UA: [31.4, 49.1], BY: [28.2, 53.5], PL: [19.3, 52.2], DE: [10.3, 51.3], FR: [2.6, 46.8], ES: [-3.6, 40.2],
  IT: [12.6, 42.8], RO: [24.9, 45.9], BG: [25.3, 42.7], GR: [22, 39.4], HU: [19.3, 47.1], CZ: [15.4, 49.8], AT: [14.2, 47.5],
  NL: [5.6, 52.2], GB: [-1.8, 52.8], SE: [15, 61.5], FI: [26, 63.2], LV: [24.9, 56.8], LT: [23.9, 55.3], RS: [20.8, 44.2],
  PK: [68.6, 29.4], IN: [78.8, 22.9], SA: [44.6, 24.2], EG: [29.4, 26.7], VN: [106.1, 16.3], TH: [101, 15.6], JP: [138.3, 36.6],
  KR: [127.8, 36.4], OM: [56.6, 20.9], AE: [54.2, 23.7], SY: [38.4, 35], MM: [96, 21.5], ID: [113, -1.2], MY: [102.3, 4.2],
}

export function countryNames(): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: Object.entries(WHERE).map(([code, coordinates]) => ({
      type: 'Feature',
      properties: { name: country(code) },
      geometry: { type: 'Point', coordinates },
    })),
  }
}
