import MiniSearch from 'minisearch';

/**
 * A search index that takes terms as they are. The library's own way in looks every term of every text up in a tree;
 * here a term goes into the tree once, with all the places it stands at.
 */
export class TermIndex extends MiniSearch<never> {
  readonly #numbers = new Map<string, number>();
  /** By the number of a term: where it stands, as document and count by field. */
  readonly #places: Map<number, Map<number, number>>[] = [];
  /** By the number of a term: how often it stands in the field at hand. */
  readonly #counts: number[] = [];
  #met: number[] = [];
  readonly #lengths: number[];

  constructor(fields: readonly string[]) {
    super({ fields: [...fields], tokenize: (text) => [text], processTerm: (term) => term });
    this.#lengths = fields.map(() => 0);
  }

  /** The number of a term. */
  readonly numberOf = (term: string): number => {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const made = this.#places.push(new Map()) - 1;
    this.#counts.push(0);
    this.#numbers.set(term, made);
    return made;
  };

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
  count(term: number): void {
    const count = this.#counts[term] ?? 0;
    if (count === 0) this.#met.push(term);
    this.#counts[term] = count + 1;
  }

  /** Ends a field of the document at hand; the shorter it counts as, the more a hit in it counts. */
  end(field: number, length: number): void {
    const document = this._nextId - 1;
    this._fieldLength.get(document)?.push(length);
    this.#lengths[field] = (this.#lengths[field] ?? 0) + length;
    for (const term of this.#met) {
      const places = this.#places[term];
      const known = places?.get(field);
      if (known === undefined) places?.set(field, new Map([[document, this.#counts[term] ?? 0]]));
      else known.set(document, this.#counts[term] ?? 0);
      this.#counts[term] = 0;
    }
    this.#met = [];
  }

  /** Makes what was added findable; to be called once, after the last document. */
  finish(): void {
    this._avgFieldLength = this.#lengths.map((sum) => sum / this._documentCount);
    for (const [term, number] of this.#numbers) {
      const places = this.#places[number];
      if (places !== undefined) this._index.set(term, places);
    }
  }
}
