import Link from '@docusaurus/Link';
import {Fragment} from 'react';
import {PageShell} from '../../ui/PageShell';
import {TableScroll} from '../../ui/TableScroll';

export type RequirementsData = {
  rows: readonly {
    id: string;
    text: string;
    pages: readonly {titel: string; url: string}[];
  }[];
};

/** Every requirement of the founding documents and the pages that answer it, for those who maintain the content. */
export default function RequirementsPage({data}: {data: RequirementsData}) {
  return (
    <PageShell
      wide
      title="Kravkarta"
      lead="För dig som förvaltar innehållet: varje krav ur grunddokumenten och sidan som svarar på det."
    >
      <TableScroll>
        <table>
          <caption>{data.rows.length} krav och sidorna som svarar</caption>
          <thead>
            <tr>
              <th scope="col">Krav</th>
              <th scope="col">Vad det gäller</th>
              <th scope="col">Sidor</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id} id={row.id.toLowerCase()} data-krav={row.id}>
                <th scope="row">{row.id}</th>
                <td>{row.text}</td>
                <td>
                  {row.pages.map((page, at) => (
                    <Fragment key={page.url}>
                      {at > 0 && ', '}
                      <Link to={page.url}>{page.titel}</Link>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </PageShell>
  );
}
