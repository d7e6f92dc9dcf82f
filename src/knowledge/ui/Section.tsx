import type {ReactNode} from 'react';
import Heading from '@theme/Heading';

/** A section that is made from data. Its id is part of the page's address and of the table of contents. */
export function Section({id, title, children}: {id: string; title: string; children: ReactNode}) {
  return (
    <section>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
