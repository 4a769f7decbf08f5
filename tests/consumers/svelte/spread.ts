import {mount} from 'svelte';
import Spread from './Spread.svelte';

mount(Spread, {target: document.getElementById('app')!});
