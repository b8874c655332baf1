/** What a picture as SVG may be made of: what draws, and nothing that runs, moves, loads or styles what stands around it. */

const words = (text: string): ReadonlySet<string> => /* @__PURE__ */ new Set(text.trim().split(/\s+/));

/** The elements. */
export const svgElements = /* @__PURE__ */ words(`
  svg g defs symbol use title desc
  path rect circle ellipse line polyline polygon
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
`);

/** Attributes that CSS knows too: they may also stand in `style`. */
export const svgProperties = /* @__PURE__ */ words(`
  fill fill-opacity fill-rule
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  opacity color display visibility overflow isolation mix-blend-mode
  transform clip-path clip-rule mask mask-type marker marker-start marker-mid marker-end
  stop-color stop-opacity paint-order vector-effect
  shape-rendering text-rendering color-rendering image-rendering color-interpolation
  font font-family font-size font-stretch font-style font-variant font-weight
  text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift
  letter-spacing word-spacing writing-mode direction unicode-bidi
`);

/** The other attributes. */
export const svgAttributes = /* @__PURE__ */ words(`
  xmlns xmlns:xlink version baseProfile id class style role lang xml:lang xml:space href xlink:href
  viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength
  dx dy rotate textLength lengthAdjust startOffset method spacing side
  gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  refX refY markerWidth markerHeight markerUnits orient
`);

/** The functions in the value of an attribute. `url` stands apart: it has to lead to a part of the picture itself. */
export const svgFunctions = /* @__PURE__ */ words(`
  rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy calc
`);

/** Attributes whose values are words for people, in which nothing is a function; with a prefix one is of a program. */
export function isForPeople(attribute: string): boolean {
  return /^(?:aria|data)-[^:]*$/.test(attribute);
}
