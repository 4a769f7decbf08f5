import 'calcinosis-cutis/calcinosis-faq.js';
import './page.js';
