import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ToggleDetail} from 'calcinosis-cutis/calcinosis-faq.js';
import 'calcinosis-cutis/calcinosis-faq.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <calcinosis-faq [lang]="lang()" [headingLevel]="3" (calcinosis-toggle)="onToggle($event)" />
    <button (click)="lang.set('ar')">العربية</button>
    <output>{{ toggled() }}</output>
  `,
})
export class App {
  readonly lang = signal('es');
  readonly toggled = signal('');

  onToggle({detail}: CustomEvent<ToggleDetail>): void {
    this.toggled.set(`${detail.topic} ${detail.open ? 'open' : 'closed'}`);
  }
}
