import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps} from 'react';
import * as figures from '../ui/figures/Figures';
import {Karta} from '../knowledge/ui/Karta';
import {Kalla} from '../knowledge/ui/Kalla';
import {GamlaSolLista} from '../knowledge/ui/GamlaSolLista';
import {LagLista} from '../knowledge/ui/LagLista';
import {LagrumLista} from '../knowledge/ui/LagrumLista';
import {PaGangLista} from '../knowledge/ui/PaGangLista';
import {Term} from '../knowledge/ui/Term';
import {Lagrum} from '../ui/lagrum/Lagrum';
import {TableScroll} from '../ui/TableScroll';

/** What authors' pages are made of, beside the theme's own elements. Names are lower case where a remark step writes them. */
export default {
  ...MDXComponents,
  ...figures,
  GamlaSolLista,
  Karta,
  LagLista,
  LagrumLista,
  PaGangLista,
  lagrum: Lagrum,
  term: Term,
  kalla: Kalla,
  table: (props: ComponentProps<'table'>) => (
    <TableScroll>
      <table {...props} />
    </TableScroll>
  ),
};
