/** The questions, and all that they load later, in one classic script, as some sites build it. */
import '../../../src/generated/entries/calcinosis-faq.js';
