import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

/** The top menu holds plain links only; menus for versions and languages would weigh on every page. */
export default {default: DefaultNavbarItem};
