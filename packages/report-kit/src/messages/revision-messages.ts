/** The words on the revisions of a target. */
export interface RevisionMessages {
  /** Set behind the name of the target, before the list of its revisions. */
  readonly intro: string;
  /** One revision: the day it was decided, what it changed, and from when where that is another day. */
  readonly line: (values: { date: string; what: string; since: string | undefined }) => string;
  /** To a greater figure. */
  readonly raised: (figure: string) => string;
  /** To a smaller figure. */
  readonly lowered: (figure: string) => string;
  /** To a later deadline. */
  readonly extended: (date: string) => string;
  /** To an earlier deadline. */
  readonly shortened: (date: string) => string;
  /** In another way: what is asked from then on. */
  readonly changed: (what: string) => string;
  /** Given up. */
  readonly withdrawn: string;
  /** Taken up again after that: what is asked from then on. */
  readonly resumed: (what: string) => string;
  /** What a continuing promise asks from then on. */
  readonly noFigure: string;
}
