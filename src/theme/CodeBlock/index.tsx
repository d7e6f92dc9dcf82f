import type {ReactNode} from 'react';

/** Text as typed, without a highlighter: the site shows no program code. */
export default function CodeBlock({children}: {children?: ReactNode}) {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
