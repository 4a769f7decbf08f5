/** All screenshots that are compared. */
import type {Collection} from './collection.js';
import {elements} from './elements.js';
import {figures} from './figures.js';

export const collections: readonly Collection[] = [figures, elements];
