/** What of a chart's look comes from the page's style sheet and has to travel with the picture. */
const LOOKS = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'visibility',
]

/** The chart as an SVG that stands by itself, in the colours it is shown in. */
export function svgText(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const originals = [chart, ...chart.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const look = getComputedStyle(original)
    const into = copies[index]
    if (!into) return
    for (const name of LOOKS) into.setAttribute(name, look.getPropertyValue(name))
    for (const name of ['class', 'tabindex', 'role', 'style']) into.removeAttribute(name)
  })
  const { width, height } = chart.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(document.body).getPropertyValue('--paper').trim())
  copy.prepend(paper)
  return new XMLSerializer().serializeToString(copy)
}

/** The same as a picture of dots, two for each pixel of the page. */
export async function png(chart: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = chart.getBoundingClientRect()
  const picture = new Image()
  const address = URL.createObjectURL(new Blob([svgText(chart)], { type: 'image/svg+xml' }))
  try {
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((done) => canvas.toBlob(done, 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
