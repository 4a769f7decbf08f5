import Navigated from './Navigated.vue';
import Plain from './Plain.vue';
import Prerendered from './Prerendered.vue';

/** The pages, by their paths. */
export const pages = {'/': Prerendered, '/plain': Plain, '/navigated': Navigated};
