/** The path under which the template finds its data. */
export const PAPER_FILE = 'paper.json';

/** The face for machine text and for marks; embedded in the compiler. */
export const MONOSPACE = 'DejaVu Sans Mono';

/** The width of a line of text, in points: A4 less its margins; and the same on a page turned on its side. */
export const LINE = { upright: 471, flipped: 718 } as const;

/**
 * The one source that is ever compiled. It reads its data as JSON and walks the blocks: what comes from a report stays a string and is never
 * read as markup.
 */
export const PAPER_TEMPLATE = String.raw`
#let paper = json("${PAPER_FILE}")
#let is-rtl = paper.direction == "rtl"
#let direction = if is-rtl { rtl } else { ltr }
#let (start-side, end-side) = if is-rtl { (right, left) } else { (left, right) }
#let (ink, quiet, navy, rule, accent) = ("#1b1f24", "#50565e", "#1f2f4f", "#bfc4ca", "#1a4b8c").map(rgb)
#let marks = ("${MONOSPACE}", ..paper.fonts)
#let in-contents = state("in-contents", false)

#set document(title: paper.title, author: paper.author, description: paper.subtitle, date: datetime(..paper.date))
#set text(font: paper.fonts, fallback: false, size: 10pt, fill: ink, lang: paper.language.lang, region: paper.language.region, dir: direction, number-type: "lining")
#set par(leading: 0.6em, spacing: 0.75em, justify: false)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.5em, marker: text(font: paper.fonts, "–"))
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.5em)
#set terms(separator: [ – ])
#set footnote.entry(gap: 0.4em)
#set figure(supplement: none, numbering: none, gap: 0.5em)
#set figure.caption(position: top, separator: none)
#set table(stroke: none)
#set underline(offset: 0.15em, stroke: 0.4pt)
#show footnote.entry: set text(size: 8pt)
#show figure: set block(breakable: true)
#show figure: set align(start-side)
#show figure.caption: set align(start-side)
#show figure.caption: set text(weight: "semibold")
#show figure.caption: set block(sticky: true, below: 0.5em)
#show outline.entry: set block(spacing: 0.6em)
#show outline.entry.where(level: 1): set text(weight: "semibold")
#show heading: set text(font: paper.fonts, fill: navy, weight: "semibold", hyphenate: false)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 4): set text(size: 10.5pt, fill: ink)
#show heading.where(level: 5): set text(size: 10pt, fill: ink)
#show heading.where(level: 6): set text(size: 10pt, fill: quiet)
#show heading: set block(above: 1.15em, below: 0.6em, sticky: true)
#show heading.where(level: 1): set block(above: 1.5em, below: 0.7em, sticky: true)

#let section-of-page(number) = {
  let all = query(heading.where(level: 1))
  let here = all.find(it => it.location().page() == number)
  let named = if here != none { here } else { all.rev().find(it => it.location().page() < number) }
  if named == none { none } else if named.has("label") { paper.running.at(str(named.label), default: none) } else { paper.contents }
}

#set page(
  paper: "a4",
  margin: (x: (595.276pt - 471pt) / 2, top: 23mm, bottom: 20mm),
  header: context {
    set text(size: 8pt, fill: quiet)
    let number = here().page()
    // the first page says all of it beside the title
    if number > 1 {
      let name = section-of-page(number)
      block(width: 100%, below: 3pt, grid(columns: (1fr, auto), column-gutter: 1em, align: (start-side, end-side), [#paper.runningTitle#if paper.draft != none [ · #strong(paper.draft)]], name))
      line(length: 100%, stroke: 0.4pt + rule)
    }
  },
  footer: context {
    set text(size: 8pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      align: (start-side, end-side),
      paper.foot,
      [#counter(page).display() / #counter(page).final().first()],
    )
  },
)

// A place that something leads to.
#let place-of(it) = if "anchor" in it [#metadata(none)#label(it.anchor)]

#let in-language(it, body) = if "language" in it {
  text(lang: it.language.lang, region: it.language.region, body)
} else { body }

#let picture-of(it, ..more) = image(
  if "svg" in it { bytes(it.svg) } else { it.file },
  format: if "svg" in it { "svg" } else { "png" },
  alt: it.alt,
  ..more,
)

#let run-of(it) = {
  if type(it) == str { return [#it] }
  let kind = it.kind
  if kind == "break" { return linebreak() }
  // a box without anything in it: a line may break there, and nothing of it is copied
  if kind == "pieces" { return it.pieces.map(piece => [#piece]).join(box()) }
  if kind == "sparkline" {
    return box(baseline: 0.15em, picture-of(it.picture, height: 0.9em))
  }
  let body = it.runs.map(run-of).join()
  if kind == "strong" { strong(body) }
  else if kind == "emphasis" { emph(body) }
  else if kind == "small" { text(size: 0.87em, body) }
  else if kind == "muted" { text(size: 0.9em, fill: quiet, weight: "regular", body) }
  // a remark on a heading stands at the heading alone
  else if kind == "remark" { context if not in-contents.get() { text(size: 0.9em, fill: quiet, weight: "regular", body) } }
  else if kind == "foreign" { text(lang: it.language.lang, region: it.language.region, body) }
  else if kind == "code" { text(font: marks, size: 0.85em, hyphenate: false, body) }
  else if kind == "link" { link(it.url, text(fill: accent, underline(body))) }
  else if kind == "to" { link(label(it.to), text(fill: accent, body)) }
  else if kind == "footnote" { footnote(body) }
  else if kind == "status" { text(fill: rgb(it.colour), weight: "semibold", [#pdf.artifact(text(font: marks, size: 0.9em, it.mark))~#body]) }
}
#let runs-of(list) = list.map(run-of).join()

#let list-of(it) = {
  let items = it.items.map(item => {
    place-of(item)
    runs-of(item.runs)
    item.lists.map(list-of).join()
  })
  in-language(it, if it.start == none { list(..items) } else { enum(start: it.start, ..items) })
}

#let table-of(it) = {
  let cells-of(row) = row.cells.enumerate().map(((at, cell)) => table.cell(breakable: row.long, {
    if at == 0 { place-of(row) }
    runs-of(cell)
  }))
  // The last row never stands alone on a page: the one before it is set as a head, which stays with what follows it.
  let rows = it.rows.enumerate().map(((at, row)) => if at == it.tied {
    (table.header(level: 2, repeat: false, ..cells-of(row)),)
  } else { cells-of(row) }).flatten()
  let body = {
    set text(size: it.size * 1pt, number-width: "tabular", hyphenate: it.squeezed)
    set par(leading: 0.5em)
    table(
      columns: it.widths.map(width => width * 1fr),
      align: (x, y) => if it.ends.at(x) { end-side + top } else { start-side + top },
      inset: (x: 3pt, y: 2.6pt),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt + quiet } else { 0.4pt + rule }),
      table.header(..it.heads.map(head => text(weight: "semibold", fill: quiet, hyphenate: false, runs-of(head)))),
      ..rows,
    )
  }
  let whole = block(width: 100%, above: 1em, below: 1em, breakable: not it.together, sticky: it.sticks, in-language(it, {
    show figure.caption: set text(size: 9pt)
    figure(kind: table, caption: runs-of(it.caption), body)
  }))
  if it.flipped { page(flipped: true, margin: (x: (841.89pt - 718pt) / 2), whole) } else { whole }
}

#let figure-of(it) = {
  block(width: 100%, above: 1em, below: 1.1em, breakable: false, in-language(it, figure(
    kind: "chart",
    caption: {
      runs-of(it.title)
      if it.note != none { linebreak(); text(size: 0.87em, weight: "regular", fill: quiet, runs-of(it.note)) }
    },
    picture-of(it.picture, width: it.picture.width * 1pt),
  )))
  if it.table != none { table-of(it.table) }
}

#let image-of(it) = block(width: 100%, above: 1em, below: 1.1em, breakable: false, in-language(it, {
  let drawn = picture-of(it.picture, width: it.picture.width * 1pt)
  if it.caption == none { drawn } else { figure(kind: "picture", caption: figure.caption(position: bottom, runs-of(it.caption)), drawn) }
}))

#let key-figures-of(it) = block(width: 100%, above: 1.2em, below: 1.4em, breakable: false, grid(
  columns: (1fr,) * calc.min(4, calc.max(1, it.figures.len())),
  column-gutter: 12pt,
  row-gutter: 12pt,
  ..it.figures.map(figure => block(width: 100%, stroke: (top: 1.5pt + navy), inset: (top: 5pt), {
    par(text(size: 19pt, weight: "semibold", fill: navy, runs-of(figure.value)) + if figure.note != none [ #text(size: 9pt, fill: quiet, runs-of(figure.note))])
    par(text(size: 8.5pt, fill: quiet, runs-of(figure.label)))
  })),
))

#let legend-of(it) = {
  set terms(hanging-indent: 1em)
  terms(..it.entries.map(entry => terms.item(runs-of(entry.term), runs-of(entry.meaning))))
}

#let paragraph-of(it) = {
  let body = runs-of(it.runs)
  let tone = it.tone
  if tone == "headline" { block(above: 0.4em, below: 1em, par(leading: 0.5em, text(size: 14pt, weight: "semibold", fill: navy, hyphenate: false, body))) }
  else if tone == "lead" { par(text(size: 11.5pt, body)) }
  else if tone == "note" { par(text(size: 8.5pt, fill: quiet, body)) }
  else if tone == "absence" { block(width: 100%, inset: (x: 8pt, y: 5pt), stroke: (thickness: 0.5pt, paint: quiet, dash: "dashed"), par(text(fill: quiet, body))) }
  else { par(body) }
}

#let block-of(it) = {
  let kind = it.kind
  if kind == "section" {
    let named = {
      if it.kicker != none { text(size: 0.8em, fill: quiet, it.kicker); [ ] }
      runs-of(it.heading)
    }
    // a heading without words is none to who hears the page
    if it.heading.len() == 0 and it.kicker == none { place-of(it) } else {
      let head = heading(level: it.level, outlined: it.listed, bookmarked: true, named)
      in-language(it, if "anchor" in it [#head#label(it.anchor)] else { head })
    }
    for inner in it.blocks { block-of(inner) }
    return
  }
  if kind == "page-break" { return pagebreak(weak: true) }
  if kind == "box" {
    let side = (thickness: it.bar.width * 1pt, paint: rgb(it.colour), dash: it.bar.dash)
    let frame = (thickness: 0.5pt, paint: rule)
    return place-of(it) + block(
      width: 100%,
      above: 0.75em,
      below: 0.75em,
      breakable: not it.together,
      inset: (x: 9pt, y: 5pt),
      fill: rgb(it.ground),
      stroke: if it.isFramed { (rest: frame, if is-rtl { "right" } else { "left" }: side) } else { (if is-rtl { "right" } else { "left" }: side) },
      in-language(it, {
        block(sticky: true, below: 0.5em, par({
          text(weight: "semibold", fill: rgb(it.colour), runs-of(it.title))
          if it.attribution.len() > 0 [ · #text(size: 0.87em, fill: quiet, runs-of(it.attribution))]
        }))
        for inner in it.blocks { block-of(inner) }
      }),
    )
  }
  if kind == "table" { return place-of(it) + table-of(it) }
  if kind == "figure" { return place-of(it) + figure-of(it) }
  if kind == "image" { return place-of(it) + image-of(it) }
  if kind == "key-figures" { return place-of(it) + key-figures-of(it) }
  if kind == "legend" { return place-of(it) + in-language(it, legend-of(it)) }
  if kind == "list" {
    return block(above: 0.65em, below: 0.85em, breakable: not it.together, {
      set text(size: it.size * 1pt) if it.size != none
      place-of(it)
      list-of(it)
    })
  }
  let words = in-language(it, { place-of(it); paragraph-of(it) })
  if it.sticks { block(above: 0.75em, below: 0.75em, sticky: true, words) } else { words }
}

#{
  let words = {
    par(text(size: 9pt, fill: quiet, paper.subtitle))
    show title: set text(size: 20pt, fill: navy, weight: "semibold", hyphenate: false)
    show title: set block(above: 0.6em, below: 0.6em)
    title()
    // a span of years stays on one line
    show regex("[0-9]{4}–[0-9]{4}"): box
    par(text(size: 9pt, fill: quiet, paper.facts.join([ · ])))
  }
  if paper.logo == none { words } else {
    grid(columns: (1fr, auto), column-gutter: 14pt, words, picture-of(paper.logo, width: paper.logo.width * 1pt))
  }
  line(length: 100%, stroke: 1.2pt + navy)
}

#let contents = if paper.contentsDepth > 0 {
  in-contents.update(true)
  show footnote: none
  outline(title: paper.contents, depth: paper.contentsDepth, indent: 1.2em)
  in-contents.update(false)
}

#for (at, it) in paper.blocks.enumerate() {
  block-of(it)
  if at == 0 { contents }
}

// between the text and the foot of the last page, so that it never needs a page of its own
#place(bottom + start-side, dy: 12pt, text(size: 7.5pt, fill: quiet, paper.producedBy))
`;
