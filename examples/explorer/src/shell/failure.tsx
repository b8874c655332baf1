import { Component, type ReactNode } from 'react';
import type { ShellWords } from '../words/shell.js';

interface Props {
  readonly words: ShellWords;
  /** What the children show: when it changes, they are tried again. */
  readonly of: string;
  readonly children: ReactNode;
}

interface State {
  readonly error?: Error | undefined;
  readonly of: string;
}

/** In the place of a view that failed: what can be done, and the message for whoever mends it. */
export class Failure extends Component<Props, State> {
  override readonly state: State = { of: this.props.of };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { words, children } = this.props;
    if (error === undefined) return children;
    const isLoad = /dynamically imported module|Importing a module script failed|Unable to preload/.test(error.message);
    return (
      <section role="alert" className="failure">
        <h1 tabIndex={-1}>{words.failedTitle}</h1>
        <p>{isLoad ? words.failedLoad : words.failed}</p>
        {!isLoad && (
          <p>
            <code>{error.message}</code>
          </p>
        )}
        <p className="actions">
          <button
            type="button"
            onClick={() => {
              if (isLoad) location.reload();
              else this.setState({ error: undefined });
            }}
          >
            {words.again}
          </button>
          <a href="#/">{words.startAnew}</a>
        </p>
      </section>
    );
  }
}
