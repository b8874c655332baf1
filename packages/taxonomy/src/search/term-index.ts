import MiniSearch from 'minisearch';

/**
 * A search index that takes terms as they are. The library's own way in looks every term of every text up in a tree;
 * here a term goes into the tree once, and the places it stands at are laid out when it is first asked for.
 */
export class TermIndex extends MiniSearch<never> {
  readonly #numbers = new Map<string, number>();
  /** By the number of a term: how often it stands in the field at hand, and the last place it was met at. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];
  /** Every place of every term; a few long lists are many times cheaper than a small one for each term. */
  readonly #places: PlaceLists;
  readonly #lengths: number[];
  #met: number[] = [];

  constructor(fields: readonly string[]) {
    super({ fields: [...fields], tokenize: (text) => [text], processTerm: (term) => term });
    this.#lengths = fields.map(() => 0);
    this.#places = { fields: fields.length, before: [], at: [], count: [] };
  }

  /** The number of a term. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const made = this.#counts.push(0) - 1;
    this.#last.push(NONE);
    this.#numbers.set(term, made);
    return made;
  }

  /** Begins the next document; they are numbered from 0. */
  begin(): void {
    const document = this._nextId;
    this._nextId += 1;
    this._documentCount += 1;
    this._documentIds.set(document, document);
    this._idToShortId.set(document, document);
    this._fieldLength.set(document, []);
  }

  /** Counts a term in the field at hand. */
  count(term: number, times = 1): void {
    const count = this.#counts[term] ?? 0;
    if (count === 0) this.#met.push(term);
    this.#counts[term] = count + times;
  }

  /** Ends the next field of the document at hand; the shorter it counts as, the more a hit in it counts. */
  end(length: number): void {
    const document = this._nextId - 1;
    const lengths = this._fieldLength.get(document) ?? [];
    const field = lengths.push(length) - 1;
    this.#lengths[field] = (this.#lengths[field] ?? 0) + length;
    const { fields, before, at, count: counts } = this.#places;
    for (const term of this.#met) {
      at.push(document * fields + field);
      counts.push(this.#counts[term] ?? 0);
      this.#last[term] = before.push(this.#last[term] ?? NONE) - 1;
      this.#counts[term] = 0;
    }
    this.#met = [];
  }

  /** Makes what was added findable; to be called once, after the last document. */
  finish(): void {
    this._avgFieldLength = this.#lengths.map((sum) => sum / this._documentCount);
    for (const [term, number] of this.#numbers) this._index.set(term, new Places(this.#places, this.#last[number] ?? NONE));
  }
}

const NONE = -1;

interface PlaceLists {
  /** The number of fields. */
  readonly fields: number;
  /** The place of the same term before this one. */
  readonly before: number[];
  /** The document times the number of fields, and the field. */
  readonly at: number[];
  /** How often the term stands there. */
  readonly count: number[];
}

/** Where a term stands: for each field, how often in which document. Laid out when first asked for; most never are. */
class Places extends Map<number, Map<number, number>> {
  readonly #lists: PlaceLists;
  #last: number;

  constructor(lists: PlaceLists, last: number) {
    super();
    this.#lists = lists;
    this.#last = last;
  }

  override get(field: number): Map<number, number> | undefined {
    const { fields, before, at, count: counts } = this.#lists;
    const places: number[] = [];
    for (; this.#last !== NONE; this.#last = before[this.#last] ?? NONE) places.push(this.#last);
    for (const place of places.reverse()) {
      const document = Math.floor((at[place] ?? 0) / fields);
      const of = (at[place] ?? 0) % fields;
      this.set(of, (super.get(of) ?? new Map<number, number>()).set(document, counts[place] ?? 0));
    }
    return super.get(field);
  }
}
