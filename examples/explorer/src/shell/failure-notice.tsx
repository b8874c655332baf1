import type { ReactNode } from 'react';

/** What could not be done, and the message for whoever mends it; nothing where nothing failed. */
export function FailureNotice({ said, message }: { readonly said: string; readonly message: string | undefined }): ReactNode {
  if (message === undefined) return null;
  return (
    <div className="failure" role="alert">
      <p>{said}</p>
      <p>
        <code>{message}</code>
      </p>
    </div>
  );
}
