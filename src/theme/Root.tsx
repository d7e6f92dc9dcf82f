import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import textFace from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Around every page: asks for the text face at once, so that words do not change shape while one reads. */
export default function Root({children}: {children: ReactNode}) {
  return (
    <>
      <Head>
        <link rel="preload" as="font" type="font/woff2" href={textFace} crossOrigin="anonymous" />
      </Head>
      {children}
    </>
  );
}
