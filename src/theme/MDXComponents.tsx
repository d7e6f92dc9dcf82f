import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps} from 'react';
import * as figures from '../ui/figures/Figures';
import {Lagrum} from '../ui/lagrum/Lagrum';
import {TableScroll} from '../ui/TableScroll';

/** What authors' pages are made of, beside the theme's own elements. Names are lower case where a remark step writes them. */
export default {
  ...MDXComponents,
  ...figures,
  lagrum: Lagrum,
  table: (props: ComponentProps<'table'>) => (
    <TableScroll>
      <table {...props} />
    </TableScroll>
  ),
};
