import {WhoToContact} from '../../../contacts/ui/WhoToContact';

/** Fetched on its own: it knows about what is stored on the device, which the page itself need not. */
export default WhoToContact;
