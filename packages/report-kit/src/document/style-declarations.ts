/** One declaration of a `style`. */
export interface StyleDeclaration {
  /** The whole, without spaces around it. */
  readonly text: string;
  /** What stands before the colon, or all where there is none. */
  readonly property: string;
  /** What stands behind the colon; absent where there is none. */
  readonly value?: string;
}

/** The declarations of the value of an attribute `style`. */
export function styleDeclarations(style: string): readonly StyleDeclaration[] {
  return style.split(';').flatMap((declaration): readonly StyleDeclaration[] => {
    const text = declaration.trim();
    if (text === '') return [];
    const colon = text.indexOf(':');
    return colon < 0 ? [{ text, property: text }] : [{ text, property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }];
  });
}
