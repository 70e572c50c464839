import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { LineKind } from './network'
import type { Palette } from './palette'

/** The face of the page's own font, drawn by the browser: no glyphs are fetched from anywhere. */
const FONT = ['IBM Plex Sans Variable']
const FONT_STRONG = ['IBM Plex Sans Variable Semibold']

interface LineLook {
  colour: keyof Palette
  width: [number, number]
  dash?: number[]
  opacity: number
  minzoom?: number
}

/** Gauge is told by colour, mode by the dash. */
export const LOOKS: Record<LineKind, LineLook> = {
  air: { colour: 'air', width: [0.8, 1.2], dash: [1, 4], opacity: 0.6 },
  road: { colour: 'road', width: [0.8, 1.6], dash: [2, 1.5], opacity: 0.7 },
  pipeline: { colour: 'pipe', width: [1, 1.6], dash: [6, 2, 1, 2], opacity: 0.75 },
  water: { colour: 'water', width: [1, 1.8], dash: [4, 3], opacity: 0.85 },
  rail1668: { colour: 'iberian', width: [1.2, 2.4], opacity: 0.9 },
  rail1520: { colour: 'broad', width: [1.2, 2.4], opacity: 0.9 },
  rail1435: { colour: 'standard', width: [1.2, 2.4], opacity: 0.9 },
}

export function layers(colours: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land, 'fill-antialias': false } },
    { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': colours.coast, 'line-width': 0.7 } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colours.border, 'line-width': 0.8 } },
    {
      id: 'countries',
      type: 'symbol',
      source: 'countries',
      maxzoom: 6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 5, 14],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
      },
      paint: { 'text-color': colours.country, 'text-halo-color': colours.land, 'text-halo-width': 1 },
    },
    ...(Object.keys(LOOKS) as LineKind[]).map((kind) => networkLayer(kind, colours)),
    ...flowLayers(colours),
    ...routeLayers(colours),
    ...placeLayers(colours),
  ]
}

function networkLayer(kind: LineKind, colours: Palette): LineLayerSpecification {
  const look = LOOKS[kind]
  return {
    id: `network-${kind}`,
    type: 'line',
    source: 'network',
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round', 'line-cap': look.dash ? 'butt' : 'round' },
    paint: {
      'line-color': colours[look.colour],
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, look.width[0], 7, look.width[1]],
      'line-opacity': look.opacity,
      ...(look.dash ? { 'line-dasharray': look.dash } : {}),
    },
  }
}

const FLOW_WIDTH: ExpressionSpecification = ['get', 'width']

function flowLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'flow',
      type: 'line',
      source: 'flow',
      layout: { 'line-cap': 'butt', 'line-join': 'round', 'line-sort-key': ['get', 'width'] },
      paint: {
        'line-color': [
          'match', ['get', 'tone'],
          'more', colours.more,
          'less', colours.less,
          'quiet', colours.water,
          colours.accent,
        ],
        'line-opacity': ['match', ['get', 'tone'], 'quiet', 0.4, 0.68],
        'line-width': FLOW_WIDTH,
        // Each direction runs on its right-hand side.
        'line-offset': ['+', 0.6, ['/', FLOW_WIDTH, 2]],
      },
    },
  ]
}

/** The chosen option: solid on land, dashed on water, dotted in the air. */
function routeLayers(colours: Palette): LayerSpecification[] {
  const line = (id: string, modes: string[], dash: number[] | undefined): LineLayerSpecification => ({
    id: `route-${id}`,
    type: 'line',
    source: 'route',
    filter: ['in', ['get', 'mode'], ['literal', modes]],
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: { 'line-color': colours.accent, 'line-width': 4, ...(dash ? { 'line-dasharray': dash } : {}) },
  })
  return [
    {
      id: 'route-casing',
      type: 'line',
      source: 'route',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.casing, 'line-width': 8, 'line-opacity': 0.9 },
    },
    line('rail', ['rail', 'pipeline'], undefined),
    line('road', ['road'], [3, 0.8]),
    line('water', ['sea', 'feeder', 'ferry'], [1.6, 1]),
    line('air', ['air'], [0.6, 1]),
    {
      id: 'route-stops',
      type: 'circle',
      source: 'stops',
      paint: {
        'circle-radius': ['case', ['get', 'end'], 6, 4],
        'circle-color': ['case', ['get', 'end'], colours.accent, colours.casing],
        'circle-stroke-color': ['case', ['get', 'end'], colours.casing, colours.accent],
        'circle-stroke-width': 2,
      },
    },
  ]
}

function placeLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'places-dot',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, ['min', 2.4, ['/', ['get', 'links'], 4]], 7, 4],
        'circle-color': colours.casing,
        'circle-stroke-color': colours.dot,
        'circle-stroke-width': 1,
      },
    },
    // Wide and unseen, for fingers.
    { id: 'places-hit', type: 'circle', source: 'places', paint: { 'circle-radius': 11, 'circle-opacity': 0 } },
    {
      id: 'places-name',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 13],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-padding': 6,
        'symbol-sort-key': ['-', ['get', 'links']],
      },
      paint: { 'text-color': colours.place, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'stops-name',
      type: 'symbol',
      source: 'stops',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT_STRONG,
        'text-size': 13,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 0.8,
        'text-padding': 2,
        'symbol-sort-key': ['case', ['get', 'end'], 0, 1],
      },
      paint: { 'text-color': colours.accent, 'text-halo-color': colours.casing, 'text-halo-width': 2 },
    },
    {
      id: 'chosen-place',
      type: 'circle',
      source: 'places',
      filter: ['==', ['get', 'id'], ''],
      paint: {
        'circle-radius': 9,
        'circle-opacity': 0,
        'circle-stroke-color': colours.accent,
        'circle-stroke-width': 3,
      },
    },
  ]
}
